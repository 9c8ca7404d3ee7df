import { useTexts } from '../lib/use-texts.js';
import { CopyButton } from '../ui/copy-button.js';
import { citationText } from './citation-text.js';
import { takeAwayTexts } from './texts.js';
import { type Cited, useReference } from './use-reference.js';

/** The sentence to cite the page with: its address, the day, and whom the figures are owed to. */
export function Citation({ cited }: { cited: Cited }) {
  const t = useTexts(takeAwayTexts);
  const text = citationText(useReference(cited, null));
  return (
    <>
      <p class="take-away-citation">{text}</p>
      <CopyButton label={t.copyCitation} text={text} />
    </>
  );
}
