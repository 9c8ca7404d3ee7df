import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { CompareQuery } from '../queries/types.js';
import { columnsOf, rowKey, townsOf } from './series.js';
import { TableRow } from './table-row.js';
import './table.css';
import { compareTexts } from './texts.js';

/** The cells of the chart as a table: every cell holds a value or says why it does not. */
export function Table({ comparison }: { comparison: CompareQuery['compare'] }) {
  const t = useTexts(compareTexts);
  const english = useLanguage() === 'en';
  const { rows, unit, indicator } = comparison;
  const columns = columnsOf(rows);
  const towns = townsOf(rows);
  return (
    // A region that scrolls must be reached by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section class="table-scroll" aria-label={t.table} tabIndex={0}>
      <table>
        <caption>
          {english ? indicator.nameEn : indicator.name} ({t.unit(unit)})
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.series}</th>
            {columns.map(({ year, measure }) => (
              <th key={`${year}${measure}`} scope="col" data-measure={measure}>
                {year} <small>{t[measure]}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow
              key={rowKey(row)}
              row={row}
              columns={columns}
              colour={towns.indexOf(row.municipality.code)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
