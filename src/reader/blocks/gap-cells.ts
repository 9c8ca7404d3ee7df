import { type Band, bandsUnder, bandUnder } from './gap-columns.js';
import type { Scale } from './scale.js';
import type { GapLine, Segment } from './segments.js';

/** A segment over the columns that it stands in. */
export interface GapCell {
  first: number;
  last: number;
  segment: Segment;
}

/** A printed line of a table without lines, its words in their columns. */
export interface RowLine {
  y: number;
  cells: readonly GapCell[];
}

/** How far the middle of a head may be from that of the columns it stands over, in ems. */
const CENTRED = 1;

/** The segments of a line in their columns; none reaches over the column of another. */
export function gapCells(line: GapLine, bands: readonly Band[], scale: Scale): GapCell[] {
  const owned = new Set(line.segments.map((segment) => bandUnder(bands, segment)));
  return line.segments.map((segment) => {
    const own = bandUnder(bands, segment);
    let { first, last } = bandsUnder(bands, segment, scale);
    for (let i = own - 1; i >= first; i--) if (owned.has(i)) first = i + 1;
    for (let i = own + 1; i <= last; i++) if (owned.has(i)) last = i - 1;
    return { first, last, segment };
  });
}

/** Heads over several columns of figures, which stand filled below, reach over all of them. */
export function reachOver(
  cells: readonly GapCell[],
  below: readonly GapCell[],
  { bands, figures, scale }: { bands: readonly Band[]; figures: ReadonlySet<number>; scale: Scale },
): GapCell[] {
  const filled = new Map(
    below.filter(({ first, last }) => first === last).map((c) => [c.first, c]),
  );
  const isFree = (i: number) =>
    filled.has(i) && figures.has(i) && cells.every(({ first, last }) => i < first || i > last);
  const options = cells.map((cell) => {
    if (!figures.has(cell.first)) return { cell, centred: cell, left: cell };
    let last = cell.last;
    while (isFree(last + 1)) last += 1;
    const centred = centredOver(cell, last, isFree, { bands, scale });
    const left = isSetLeft(cell, filled.get(cell.first), scale) ? { ...cell, last } : cell;
    return { cell, centred, left };
  });
  const isCentred = options.some(({ cell, centred }) => spanOf(centred) > spanOf(cell));
  return options.map(({ cell, centred, left }) => {
    if (!isCentred) return left;
    // What could stand so or so is left as it stands.
    return left.last > cell.last && spanOf(left) !== spanOf(centred) ? cell : centred;
  });
}

const spanOf = ({ first, last }: GapCell) => last - first;

/** A head begins with the one below it, and ends elsewhere. */
function isSetLeft(cell: GapCell, below: GapCell | undefined, scale: Scale): boolean {
  if (!below) return false;
  const from = below.segment.from - cell.segment.from;
  const to = below.segment.to - cell.segment.to;
  return Math.abs(from) <= 0.3 * scale.x && Math.abs(to) >= scale.x;
}

/** The most columns, the own among them, over the middle of which a head stands. */
function centredOver(
  cell: GapCell,
  right: number,
  isFree: (column: number) => boolean,
  { bands, scale }: { bands: readonly Band[]; scale: Scale },
): GapCell {
  const middle = (cell.segment.from + cell.segment.to) / 2;
  let best = cell;
  for (let first = cell.first; first === cell.first || isFree(first); first--) {
    for (let last = cell.last; last <= right; last++) {
      const centre = ((bands[first]?.from ?? 0) + (bands[last]?.to ?? 0)) / 2;
      const isWider = last - first > best.last - best.first;
      if (isWider && Math.abs(centre - middle) <= CENTRED * scale.x)
        best = { ...cell, first, last };
    }
  }
  return best;
}
