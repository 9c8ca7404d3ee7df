import { useState } from 'preact/hooks';
import { useTexts } from '../lib/use-texts.js';
import { uiTexts } from './texts.js';

/** Puts a text on the clipboard and says whether that went well, as long as it is the same text. */
export function CopyButton({ label, text }: { label: string; text: string }) {
  const t = useTexts(uiTexts);
  const [last, setLast] = useState<{ text: string; copied: boolean } | null>(null);
  const copy = () =>
    // The clipboard is not there outside of https and localhost.
    Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject())
      .then(() => setLast({ text, copied: true }))
      .catch(() => setLast({ text, copied: false }));
  return (
    <span class="copy">
      <button type="button" onClick={copy}>
        {label}
      </button>{' '}
      <span role="status">{last?.text === text && (last.copied ? t.copied : t.notCopied)}</span>
    </span>
  );
}
