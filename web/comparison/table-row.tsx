import { useLanguage, useTexts } from '../lib/use-texts.js';
import { townColour } from '../ui/town-colour.js';
import type { FigureId } from './figure-id.js';
import { Unranked } from './rank-notes.js';
import { RelatedPolicies } from './related-policies.js';
import { type Column, type Row, rowKey } from './series.js';
import { TableCell } from './table-cell.js';
import { runsOf } from './table-cells.js';
import { comparisonTexts } from './texts.js';

interface Props {
  row: Row;
  columns: Column[];
  unit: string;
  colour: number;
  /** Why rows are not ranked, as numbered under the table. */
  notes: string[];
  open: (id: FigureId) => void;
}

/** One series of one town. Where nothing is there at all, one sentence says so, once. */
export function TableRow({ row, columns, unit, colour, notes, open }: Props) {
  const t = useTexts(comparisonTexts);
  const english = useLanguage() === 'en';
  const { municipality, kpi, statistic } = row;
  const runs = runsOf(row, columns);
  const source = statistic
    ? `${statistic.publisher} ${statistic.dataset}`
    : kpi
      ? `${t.plan}: ${english ? (kpi.nameEn ?? kpi.name) : kpi.name}`
      : t.plan;
  return (
    <tr class={row.match === 'RELATED' ? 'related' : undefined}>
      <th scope="row">
        <span class="town-name" style={{ borderColor: townColour(colour) }}>
          {english ? municipality.nameEn : municipality.name}
        </span>
        <small>
          {source}
          {row.match === 'RELATED' &&
            statistic &&
            ` (${t.related(english ? statistic.indicator.nameEn : statistic.indicator.name)})`}
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
        >
          {runs.length === 1 && <RelatedPolicies row={row} />}
        </TableCell>
      ))}
    </tr>
  );
}
