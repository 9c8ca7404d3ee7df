import { useState } from 'preact/hooks';
import { asHtml, asLines, rectangleOf } from '../comparison/table-text.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { CompareQuery } from '../queries/compare.js';
import { uiTexts } from '../ui/texts.js';
import { takeAwayTexts } from './texts.js';

/** Puts the whole table on the clipboard, to be pasted into a spreadsheet. */
export function CopyTable({ comparison }: { comparison: CompareQuery['compare'] }) {
  const t = { ...useTexts(takeAwayTexts), ...useTexts(uiTexts) };
  const language = useLanguage();
  const [outcome, setOutcome] = useState<{ of: object; copied: boolean } | null>(null);
  const copy = async () => {
    const cells = rectangleOf(comparison, comparison.rows, language);
    const kinds = { 'text/html': asHtml(cells), 'text/plain': asLines(cells) };
    const items = Object.entries(kinds).map(
      ([type, text]) => [type, new Blob([text], { type })] as const,
    );
    const copied = await Promise.resolve()
      // The clipboard is not there outside of https and localhost.
      .then(() => navigator.clipboard.write([new ClipboardItem(Object.fromEntries(items))]))
      .then(() => true)
      .catch(() => false);
    setOutcome({ of: comparison, copied });
  };
  return (
    <span class="copy">
      <button type="button" onClick={copy}>
        {t.copyTable}
      </button>{' '}
      <span role="status">
        {outcome?.of === comparison && (outcome.copied ? t.copied : t.notCopied)}
      </span>
    </span>
  );
}
