import type { AxisUnit } from '../lib/units.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { TownName } from '../ui/town-name.js';
import type { FigureId } from './figure-id.js';
import { Unranked } from './rank-notes.js';
import { nameOfRow, sourceOfRow } from './row-words.js';
import { type Column, type Row, rowKey } from './series.js';
import { TableCell } from './table-cell.js';
import { runsOf } from './table-cells.js';
import { comparisonTexts } from './texts.js';

interface Props {
  row: Row;
  columns: Column[];
  unit: AxisUnit;
  /** Which of the towns it is of. */
  at: number;
  /** Why rows are not ranked, as numbered under the table. */
  notes: string[];
  open: (id: FigureId) => void;
}

/** One series of one town. Where nothing is there at all, one sentence says so, once. */
export function TableRow({ row, columns, unit, at, notes, open }: Props) {
  const t = useTexts(comparisonTexts);
  const language = useLanguage();
  const { statistic } = row;
  const runs = runsOf(row, columns);
  return (
    <tr class={row.match === 'RELATED' ? 'related' : undefined}>
      <th scope="row">
        <TownName at={at}>{nameOfRow(row, language)}</TownName>
        <small>
          {sourceOfRow(row, language, t.plan)}
          {row.match === 'RELATED' &&
            statistic &&
            ` (${t.related(language === 'en' ? statistic.indicator.nameEn : statistic.indicator.name)})`}
        </small>
        {row.rankNote !== null && <Unranked note={row.rankNote} notes={notes} />}
      </th>
      {runs.map((run) => (
        <TableCell
          key={`${run.cell.year}${run.cell.measure}`}
          run={run}
          unit={unit}
          alone={runs.length === 1}
          id={{ row: rowKey(row), measure: run.cell.measure, year: run.cell.year }}
          open={open}
        />
      ))}
    </tr>
  );
}
