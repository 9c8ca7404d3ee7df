import type { GapCell } from './gap-cells.js';
import type { Scale } from './scale.js';

/** A column of figures has no longer words, in ems, and so many with digits. */
const WIDEST = 12;
const MOSTLY = 0.5;
/** What stands in brackets goes on with what stands above it, as does the end of a year. */
export const GOES_ON = /^(?:[（(※*]|年?度末?$|末?時点$|現在$|値$)/u;
const FIGURE = /\p{Nd}|^[-－―ー—–−‐…]+$/u;

export const isFigure = ({ segment }: GapCell) =>
  FIGURE.test(segment.text) && !GOES_ON.test(segment.text);

/** The columns in which figures stand. */
export function figureColumns(lines: readonly (readonly GapCell[])[], scale: Scale): Set<number> {
  const columns = new Map<number, GapCell[]>();
  for (const cell of lines.flat()) {
    if (cell.first === cell.last)
      columns.set(cell.first, [...(columns.get(cell.first) ?? []), cell]);
  }
  const found = [...columns].filter(([, cells]) => {
    const widths = cells.map(({ segment }) => (segment.to - segment.from) / scale.x);
    const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length;
    const own = cells.filter(({ segment }) => !GOES_ON.test(segment.text));
    return mean <= WIDEST && own.filter(isFigure).length >= MOSTLY * Math.max(1, own.length);
  });
  return new Set(found.map(([column]) => column));
}
