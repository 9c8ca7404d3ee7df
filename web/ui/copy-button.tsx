import { useState } from 'preact/hooks';
import { useTexts } from '../lib/use-texts.js';
import { uiTexts } from './texts.js';

interface Props {
  label: string;
  /** A text, or what gives the one that is right when the button is pressed. */
  text: string | (() => string);
}

/** Puts a text on the clipboard and says whether that went well, as long as it is the same text. */
export function CopyButton({ label, text }: Props) {
  const t = useTexts(uiTexts);
  const [last, setLast] = useState<{ of: string; copied: boolean } | null>(null);
  const of = typeof text === 'string' ? text : label;
  const copy = () =>
    // The clipboard is not there outside of https and localhost.
    Promise.resolve(
      navigator.clipboard?.writeText(typeof text === 'string' ? text : text()) ?? Promise.reject(),
    )
      .then(() => setLast({ of, copied: true }))
      .catch(() => setLast({ of, copied: false }));
  return (
    <span class="copy">
      <button type="button" onClick={copy}>
        {label}
      </button>{' '}
      <span role="status">{last?.of === of && (last.copied ? t.copied : t.notCopied)}</span>
    </span>
  );
}
