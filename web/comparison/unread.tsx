import { useLanguage, useTexts } from '../lib/use-texts.js';
import { countTowns } from './count-towns.js';
import type { FigureId } from './figure-id.js';
import { glanceTexts } from './glance-texts.js';
import { RelatedPolicies } from './related-policies.js';
import { nameOfRow } from './row-words.js';
import { type Row, rowKey, townsOf } from './series.js';
import './unread.css';
import { splitUnread } from './unread-plans.js';

interface Props {
  rows: Row[];
  open: (id: FigureId) => void;
}

/** The towns whose plans print nothing of it: one sentence, and below it why, and what each does about it. */
export function Unread({ rows, open }: Props) {
  const t = useTexts(glanceTexts);
  const language = useLanguage();
  const { shown, unread } = splitUnread(rows);
  if (unread.length === 0) return null;
  const silent = unread.flatMap((one) => one.rows);
  const towns = new Map(rows.map(({ municipality }) => [municipality.code, municipality]));
  const all = [...towns.values()];
  const some = countTowns(all, language, townsOf(silent).length);
  return (
    <details class="unread-plans" open={shown.length === 0}>
      <summary>
        {all.length > 1 ? t.nothingPrinted(countTowns(all, language), some) : t.nothingPrintedHere}
      </summary>
      {unread.map(({ note, rows }) => (
        <div key={note}>
          <p>{note}</p>
          <ul>
            {rows.map((row) => (
              <li key={rowKey(row)}>
                <button type="button" class="plain-button" onClick={() => open(anyCell(row))}>
                  {nameOfRow(row, language)}
                </button>{' '}
                <RelatedPolicies row={row} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

/** All its cells say the same: the newest stands for them. */
const anyCell = (row: Row): FigureId => {
  const cell = row.cells.findLast(({ measure }) => measure === 'ACTUAL') ?? row.cells.at(-1);
  return { row: rowKey(row), measure: cell?.measure ?? 'ACTUAL', year: cell?.year ?? null };
};
