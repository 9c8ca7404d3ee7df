import { GOES_ON } from './figure-columns.js';
import type { RowLine } from './gap-cells.js';
import type { Scale } from './scale.js';

/** Lines of one cell are no closer, in ems: what is stands in cells beside each other. */
const CLOSEST = 0.9;

/**
 * The lines that stand in the row of the line above: type that reaches into it, and what goes on in
 * brackets. Where heads reach over several columns, what stands between them and theirs is of either.
 */
export function tiedLines(lines: readonly RowLine[], scale: Scale): Set<number> {
  const tied = new Set<number>();
  for (let first = 0; first < lines.length; ) {
    let end = first + 1;
    while (isClose(lines[end - 1], lines[end], scale)) end += 1;
    const chain = lines.slice(first, end);
    if (!chain.some(({ cells }) => cells.some((cell) => cell.last > cell.first))) {
      for (let i = first + 1; i < end; i++) tied.add(i);
    }
    first = end;
  }
  lines.forEach(({ cells }, i) => {
    if (i > 0 && cells.every(({ segment }) => GOES_ON.test(segment.text))) tied.add(i);
  });
  return tied;
}

const isClose = (above: RowLine | undefined, line: RowLine | undefined, scale: Scale) =>
  above !== undefined && line !== undefined && line.y - above.y < CLOSEST * scale.y;
