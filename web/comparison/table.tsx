import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AxisUnit } from '../lib/units.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { CompareQuery } from '../queries/compare.js';
import { newestOf } from './at-a-glance.js';
import { copyRows } from './copy-rows.js';
import type { FigureId } from './figure-id.js';
import { RankNotes, rankNotesOf } from './rank-notes.js';
import { columnsOf, rowKey, townsOf } from './series.js';
import { keepLastColumns } from './show-last-columns.js';
import './table.css';
import './table-print.css';
import { TableRow } from './table-row.js';
import { rectangleOf } from './table-text.js';
import { comparisonTexts } from './texts.js';
import { titleOf } from './title-of.js';
import { splitUnread } from './unread-plans.js';

interface Props {
  comparison: CompareQuery['compare'];
  /** Whether all are divided by the population. */
  perHead: boolean;
  /** In which the figures are told. */
  unit: AxisUnit;
  open: (id: FigureId) => void;
}

/** The cells of the chart as a table: every cell holds a value or says why it does not. */
export function Table({ comparison, perHead, unit, open }: Props) {
  const t = useTexts(comparisonTexts);
  const language = useLanguage();
  const { rows, indicator } = comparison;
  const columns = columnsOf(rows);
  const towns = townsOf(rows);
  const { shown } = splitUnread(rows);
  const notes = rankNotesOf(shown);
  const newest = newestOf(shown, 'ACTUAL')?.cell.year;
  const frame = useRef<HTMLElement>(null);
  // The newest actual values are what most readers came for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for every answer
  useLayoutEffect(() => {
    if (frame.current) return keepLastColumns(frame.current);
  }, [rows]);
  if (columns.length === 0 || shown.length === 0) return null;
  return (
    <>
      <section
        ref={frame}
        class="table-scroll"
        aria-label={t.table}
        // A region that scrolls must be reached by keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
        onCopy={(event) => copyRows(event, rectangleOf(comparison, shown, language))}
      >
        <table>
          <caption>
            <span>
              {titleOf(indicator, perHead, language)} ({t.unit(unit.label)}){' '}
              <small>{t.tableHint}</small>
            </span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t.series}</th>
              {columns.map(({ year, measure }) => (
                <th
                  key={`${year}${measure}`}
                  scope="col"
                  data-measure={measure}
                  data-newest={measure === 'ACTUAL' && year === newest ? true : undefined}
                >
                  {year} <small>{t[measure]}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <TableRow
                key={rowKey(row)}
                row={row}
                columns={columns}
                unit={unit}
                notes={notes}
                at={towns.indexOf(row.municipality.code)}
                open={open}
              />
            ))}
          </tbody>
        </table>
      </section>
      <RankNotes notes={notes} />
    </>
  );
}
