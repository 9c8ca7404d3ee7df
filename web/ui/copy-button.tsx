import { useState } from 'preact/hooks';
import { useTexts } from '../lib/use-texts.js';
import { uiTexts } from './texts.js';

/** Puts a text on the clipboard and says whether that went well. */
export function CopyButton({ label, text }: { label: string; text: string }) {
  const t = useTexts(uiTexts);
  const [said, setSaid] = useState('');
  const copy = () =>
    // The clipboard is not there outside of https and localhost.
    Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject())
      .then(() => setSaid(t.copied))
      .catch(() => setSaid(t.notCopied));
  return (
    <span class="copy">
      <button type="button" onClick={copy}>
        {label}
      </button>{' '}
      <span role="status">{said}</span>
    </span>
  );
}
