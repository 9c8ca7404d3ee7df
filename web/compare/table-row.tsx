import { useLanguage, useTexts } from '../lib/use-texts.js';
import { townColour } from '../ui/town-colour.js';
import { type Column, commonReason, type Row } from './series.js';
import { TableCell } from './table-cell.js';
import { compareTexts } from './texts.js';

interface Props {
  row: Row;
  columns: Column[];
  colour: number;
}

/** One series of one town. Where nothing is there at all, one sentence says so, once. */
export function TableRow({ row, columns, colour }: Props) {
  const t = useTexts(compareTexts);
  const english = useLanguage() === 'en';
  const { municipality, kpi, statistic } = row;
  const cells = columns.flatMap(({ at }) => row.cells[at] ?? []);
  const reason = commonReason(cells);
  const source = statistic ? `${statistic.publisher} ${statistic.dataset}` : t.plan;
  return (
    <tr>
      <th scope="row">
        <span class="town-name" style={{ borderColor: townColour(colour) }}>
          {english ? municipality.nameEn : municipality.name}
        </span>
        <small>{kpi ? `${source}: ${kpi.name}` : source}</small>
      </th>
      {reason ? (
        <td colSpan={cells.length} class="gap">
          {reason.missingNote}
        </td>
      ) : (
        cells.map((cell) => <TableCell key={`${cell.year}${cell.measure}`} cell={cell} />)
      )}
    </tr>
  );
}
