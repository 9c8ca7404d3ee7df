import { GOES_ON, isFigure } from './figure-columns.js';
import type { RowLine } from './gap-cells.js';
import { shareLines } from './share-lines.js';

const HEADING = /^(?:[■●◆▼【〔]|基本目標|第[^\s]{1,3}[章節])/u;

/**
 * The lines of each row, from above. A row has a line with figures, and those above and below it
 * that are nearer to it than to the next; a head, and what reaches over columns alone, are rows too.
 * None goes over a break.
 */
export function gapRows(
  lines: readonly RowLine[],
  figures: ReadonlySet<number>,
  breaks: readonly number[],
): RowLine[][] {
  const isAnchor = ({ cells }: RowLine) =>
    cells.some((cell) => cell.first === cell.last && figures.has(cell.first) && isFigure(cell));
  const firstAnchor = lines.findIndex(isAnchor);
  const isAlone = (line: RowLine, i: number) => {
    const [cell] = line.cells;
    if (line.cells.some(({ first, last }) => last > first) && !isAnchor(line)) return true;
    if (line.cells.length === 1 && cell && HEADING.test(cell.segment.text)) return true;
    if (isAnchor(line)) return false;
    const over = line.cells.filter(
      ({ first, segment }) => figures.has(first) && !GOES_ON.test(segment.text),
    ).length;
    return over >= (i < firstAnchor ? 1 : Math.max(2, figures.size / 2));
  };
  const rows: RowLine[][] = [];
  let open: RowLine[] = [];
  const close = () => {
    if (open.length > 0) rows.push(...shareLines(open, isAnchor));
    open = [];
  };
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    if (above && breaks.some((y) => y > above.y && y < line.y)) close();
    if (isAlone(line, i)) {
      close();
      rows.push([line]);
    } else if (open.length === 0 && rows.length > 0 && goesOn(line, above)) {
      rows.at(-1)?.push(line);
    } else {
      open.push(line);
    }
  });
  close();
  return rows;
}

/** A line in brackets under a head: （令和4年度）. */
const goesOn = ({ cells }: RowLine, above: RowLine | undefined) =>
  above !== undefined && cells.every(({ segment }) => GOES_ON.test(segment.text));
