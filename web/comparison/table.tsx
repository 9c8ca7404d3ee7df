import { useLayoutEffect, useRef } from 'preact/hooks';
import { unitName } from '../lib/units.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { CompareQuery } from '../queries/types.js';
import type { FigureId } from './figure-id.js';
import { RankNotes, rankNotesOf } from './rank-notes.js';
import { columnsOf, rowKey, townsOf } from './series.js';
import { keepLastColumns } from './show-last-columns.js';
import './table.css';
import { TableRow } from './table-row.js';
import { comparisonTexts } from './texts.js';
import { splitUnread } from './unread-plans.js';

interface Props {
  comparison: CompareQuery['compare'];
  open: (id: FigureId) => void;
}

/** The cells of the chart as a table: every cell holds a value or says why it does not. */
export function Table({ comparison, open }: Props) {
  const t = useTexts(comparisonTexts);
  const english = useLanguage() === 'en';
  const { rows, unit, indicator } = comparison;
  const columns = columnsOf(rows);
  const towns = townsOf(rows);
  const { shown, unread } = splitUnread(rows);
  const notes = rankNotesOf(shown);
  const frame = useRef<HTMLElement>(null);
  // The newest years are what most readers came for: they stand at the end.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for every answer
  useLayoutEffect(() => {
    if (frame.current) return keepLastColumns(frame.current);
  }, [rows]);
  if (columns.length === 0) return null;
  return (
    <>
      {/* A region that scrolls must be reached by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section ref={frame} class="table-scroll" aria-label={t.table} tabIndex={0}>
        <table>
          <caption>
            <span>
              {english ? indicator.nameEn : indicator.name} (
              {t.unit(unitName(unit, english ? 'en' : 'ja'))}) <small>{t.tableHint}</small>
            </span>
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
            {shown.map((row) => (
              <TableRow
                key={rowKey(row)}
                row={row}
                columns={columns}
                unit={unit}
                notes={notes}
                colour={towns.indexOf(row.municipality.code)}
                open={open}
              />
            ))}
          </tbody>
        </table>
      </section>
      {unread.map(({ note, towns }) => (
        <p key={note} class="unread-plans">
          {t.plansOf(towns.map((town) => (english ? town.nameEn : town.name)))} {note}
        </p>
      ))}
      <RankNotes notes={notes} />
    </>
  );
}
