import type { Ruling, Rulings } from './rulings.js';
import type { Scale } from './scale.js';

/** Lines that cross, as a chessboard: which of its squares a line parts from the next. */
export interface Lattice {
  /** The edges of its columns and rows, from left and from above. */
  xs: readonly number[];
  ys: readonly number[];
  /** Whether a line parts the square from the one on its right, or from the one below. */
  isPartedRight(row: number, column: number): boolean;
  isPartedBelow(row: number, column: number): boolean;
}

/** A drawing has as many squares; no table does. */
const MOST_SQUARES = 40_000;
/** What share of its side a line must take to part a square from the next. */
const PARTING = 0.5;
/** How far lines must stick out over the last one across, in ems, for an outer one to be missing. */
const OPEN = 1;

/** Null where the lines have no squares, or too many. An outer line that is missing is thought there. */
export function latticeOf({ level, upright }: Rulings, scale: Scale): Lattice | null {
  const rows = byPlace(level);
  const columns = byPlace(upright);
  const xs = edges(columns, level, OPEN * scale.x);
  const ys = edges(rows, upright, OPEN * scale.y);
  const squares = (xs.length - 1) * (ys.length - 1);
  if (squares < 1 || squares > MOST_SQUARES) return null;
  const parts = (lines: ReadonlyMap<number, readonly Ruling[]>, at = 0, from = 0, to = 0) => {
    const covered = (lines.get(at) ?? []).reduce(
      (sum, line) => sum + Math.max(0, Math.min(line.to, to) - Math.max(line.from, from)),
      0,
    );
    return covered >= PARTING * (to - from);
  };
  return {
    xs,
    ys,
    isPartedRight: (row, column) => parts(columns, xs[column + 1], ys[row], ys[row + 1]),
    isPartedBelow: (row, column) => parts(rows, ys[row + 1], xs[column], xs[column + 1]),
  };
}

function byPlace(lines: readonly Ruling[]): Map<number, Ruling[]> {
  const places = new Map<number, Ruling[]>();
  for (const line of lines) {
    const place = places.get(line.at);
    if (place) place.push(line);
    else places.set(line.at, [line]);
  }
  return places;
}

/** Where lines stand, and where those across end beyond them. */
function edges(
  lines: ReadonlyMap<number, unknown>,
  across: readonly Ruling[],
  open: number,
): number[] {
  const found = [...lines.keys()].sort((a, b) => a - b);
  const first = across.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY);
  const last = across.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY);
  const [low, high] = [found[0], found.at(-1)];
  if (low === undefined || high === undefined) return across.length > 0 ? [first, last] : found;
  return [...(low - first > open ? [first] : []), ...found, ...(last - high > open ? [last] : [])];
}
