import { GOES_ON, isFigure } from './figure-columns.js';
import type { RowLine } from './gap-cells.js';
import type { Scale } from './scale.js';
import { shareLines } from './share-lines.js';

const HEADING = /^(?:[■●◆▼【]|基本目標|第[^\s]{1,3}[章節])/u;

/** Lines drawn over a table for each of its rows part them; fewer part its head and its end. */
const ROW_BY_ROW = 4;

/**
 * The lines of each row, from above. A row has a line with figures or heads, and those above and
 * below it that are nearer to it than to the next; what stands over columns alone is a row too. None
 * goes over a break.
 */
export function gapRows(
  lines: readonly RowLine[],
  figures: ReadonlySet<number>,
  { breaks, scale }: { breaks: readonly number[]; scale: Scale },
): RowLine[][] {
  const hasFigures = ({ cells }: RowLine) =>
    cells.some((cell) => cell.first === cell.last && figures.has(cell.first) && isFigure(cell));
  const body = lines.findIndex(hasFigures);
  const heads = new Set(
    lines.filter((line, i) => !hasFigures(line) && isHead(line, figures, i < body)),
  );
  const isAnchor = (line: RowLine) => hasFigures(line) || heads.has(line);
  const sections = sectionsOf(lines, breaks);
  const isRowByRow =
    breaks.length >= ROW_BY_ROW &&
    sections.filter((section) => section.filter(isAnchor).length < 2).length * 2 > sections.length;
  return sections.flatMap((section) => {
    if (isRowByRow && section.every((line) => !heads.has(line))) return [section];
    return partAlone(section).flatMap((part) => shareLines(part, isAnchor, scale));
  });
}

/** Words over columns of figures, or over several columns. */
function isHead({ cells }: RowLine, figures: ReadonlySet<number>, isAbove: boolean): boolean {
  const over = cells.filter(
    ({ first, segment }) => figures.has(first) && !GOES_ON.test(segment.text),
  ).length;
  if (over === 0) return false;
  if (cells.length > 1 && cells.some(({ first, last }) => last > first)) return true;
  return isAbove || over >= Math.max(2, figures.size / 2);
}

function sectionsOf(lines: readonly RowLine[], breaks: readonly number[]): RowLine[][] {
  const sections: RowLine[][] = [];
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    const isParted = above && breaks.some((y) => y > above.y && y < line.y);
    if (!above || isParted) sections.push([line]);
    else sections.at(-1)?.push(line);
  });
  return sections;
}

/** A heading within the table, and what alone reaches over columns, belong to no row of figures. */
function partAlone(lines: readonly RowLine[]): RowLine[][] {
  const parts: RowLine[][] = [[]];
  for (const line of lines) {
    const [cell] = line.cells;
    const isAlone =
      line.cells.length === 1 &&
      cell &&
      (cell.last > cell.first || HEADING.test(cell.segment.text));
    if (isAlone) parts.push([line], []);
    else parts.at(-1)?.push(line);
  }
  return parts.filter((part) => part.length > 0);
}
