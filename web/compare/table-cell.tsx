import { formatNumber } from '../lib/format-number.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { Cell } from './series.js';
import { compareTexts } from './texts.js';

/** A value, or in words why there is none: never an empty cell. */
export function TableCell({ cell }: { cell: Cell }) {
  const t = useTexts(compareTexts);
  const language = useLanguage();
  const { value, comparator, missing, missingNote } = cell;
  if (value === null) {
    return (
      <td class="gap" title={missingNote ?? undefined}>
        {missing && t[missing]}
      </td>
    );
  }
  return (
    <td>
      {formatNumber(value, language)}
      {comparator && comparator !== 'EQUAL' && <small> {t[comparator]}</small>}
    </td>
  );
}
