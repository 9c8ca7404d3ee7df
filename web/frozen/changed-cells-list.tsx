import { comparisonTexts } from '../comparison/texts.js';
import { nameIn } from '../lib/name-in.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { cellText } from './cell-text.js';
import type { ChangedCell } from './changed-cells.js';
import { frozenTexts } from './texts.js';

/** Cells that changed, each with what it is in both releases. */
export function ChangedCells({ cells }: { cells: ChangedCell[] }) {
  const t = useTexts(frozenTexts);
  const words = useTexts(comparisonTexts);
  const language = useLanguage();
  const text = (cell: ChangedCell['before']) => (cell ? cellText(cell, language) : t.none);
  return (
    <ul>
      {cells.map(({ key, row, measure, year, before, after }) => (
        <li key={key}>
          {nameIn(row.municipality, language)} {words[measure]} {year ?? t.undated}
          {row.statistic && ` (${words.official})`}: <del>{text(before)}</del> →{' '}
          <ins>{text(after)}</ins>
        </li>
      ))}
    </ul>
  );
}
