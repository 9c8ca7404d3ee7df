import { median, type Scale } from './scale.js';
import type { GapLine, Segment } from './segments.js';

/** Where a column of words stands. */
export interface Band {
  from: number;
  to: number;
}

/** A line has at least so large a part of the most cells of a line to say where columns are. */
const TELLING = 0.6;
/** Of so many lines one may flow over the gap between two columns. */
const ONE_IN = 12;
/** Of lines with several cells, how many may have two in one column. */
const MOST_CLASHES = 0.15;
const GAP = 0.5;
/** How far apart what is set to the left and to the right of one column may be, in ems. */
const HALVES = 4;
/** So many lines may be heads. */
const MOST_HEADS = 4;

/** The columns that the gaps of lines leave, from left; null where lines have no gaps in common. */
export function gapColumns(lines: readonly GapLine[], scale: Scale): Band[] | null {
  const most = lines.reduce((least, { segments }) => Math.max(least, segments.length), 0);
  const telling = lines.filter(({ segments }) => segments.length >= Math.max(2, TELLING * most));
  if (telling.length < 2) return null;
  const parted = bandsOf(telling, scale);
  const counted = bandsInOrder(telling, most);
  const bands = counted.length > parted.length ? counted : parted;
  for (const { segments } of lines) {
    for (const segment of segments) widen(bands, segment);
  }
  const columns = withoutHalves(
    bands.sort((a, b) => a.from - b.from),
    lines,
    scale,
  );
  return columns.length > 1 && !clash(lines, columns) ? columns : null;
}

function bandsOf(lines: readonly GapLine[], scale: Scale): Band[] {
  const few = Math.floor(lines.length / ONE_IN);
  const edges = lines
    .flatMap(({ segments }) =>
      segments.flatMap(({ from, to }) => [
        { at: from, step: 1 },
        { at: to, step: -1 },
      ]),
    )
    .sort((a, b) => a.at - b.at || a.step - b.step);
  const bands: Band[] = [];
  let over = 0;
  for (const { at, step } of edges) {
    const before = over;
    over += step;
    const last = bands.at(-1);
    if (before <= few && over > few) {
      if (last && at - last.to < GAP * scale.x) last.to = at;
      else bands.push({ from: at, to: at });
    } else if (last && before > few) {
      last.to = at;
    }
  }
  return bands;
}

/**
 * What is set to the left and to the right in one column: no line has both, and a head stands over both, or
 * one of them is the heads of the other.
 */
function withoutHalves(bands: readonly Band[], lines: readonly GapLine[], scale: Scale): Band[] {
  const filled = lines.map(({ segments }) => new Set(segments.map((one) => bandUnder(bands, one))));
  const all = lines.flatMap(({ segments }) => segments);
  const whole: (Band & { of: number[] })[] = [];
  bands.forEach((band, i) => {
    const last = whole.at(-1);
    const isHalf =
      last &&
      band.from - last.to <= HALVES * scale.x &&
      !filled.some((line) => line.has(i) && last.of.some((one) => line.has(one))) &&
      (all.some(({ from, to }) => from < last.to && to > band.from) ||
        isHeadOver(filled, last.of, i));
    if (isHalf) {
      last.to = band.to;
      last.of.push(i);
    } else {
      whole.push({ ...band, of: [i] });
    }
  });
  return whole.map(({ from, to }) => ({ from, to }));
}

/** Whether one of two halves stands in the first lines alone, and the other in lines below them alone. */
function isHeadOver(
  filled: readonly ReadonlySet<number>[],
  half: readonly number[],
  other: number,
): boolean {
  const linesOf = (bands: readonly number[]) =>
    filled.flatMap((line, i) => (bands.some((band) => line.has(band)) ? [i] : []));
  const halves = [linesOf(half), linesOf([other])].sort(([a = 0], [b = 0]) => a - b);
  const [heads = [], figures = []] = halves;
  return (heads.at(-1) ?? MOST_HEADS) < Math.min(MOST_HEADS, figures[0] ?? 0);
}

/** Where cells of one column are set to the left and to the right no gap is left, but as many cells in each line say where columns are. */
function bandsInOrder(lines: readonly GapLine[], most: number): Band[] {
  const whole = lines.filter(({ segments }) => segments.length === most);
  if (whole.length < Math.max(3, TELLING * lines.length)) return [];
  const bands = Array.from({ length: most }, (_, i) => ({
    from: median(whole.map(({ segments }) => segments[i]?.from ?? 0)),
    to: median(whole.map(({ segments }) => segments[i]?.to ?? 0)),
  }));
  return bands.every(({ from }, i) => i === 0 || from > (bands[i - 1]?.to ?? 0)) ? bands : [];
}

/** A line with few cells says how wide a column is where it stands in one, and is one where it stands in none. */
function widen(bands: Band[], { from, to }: Segment): void {
  const met = bands.filter((band) => band.from < to && from < band.to);
  const [only] = met;
  if (met.length > 1) return;
  if (!only) {
    bands.push({ from, to });
    return;
  }
  only.from = Math.min(only.from, from);
  only.to = Math.max(only.to, to);
}

function clash(lines: readonly GapLine[], bands: readonly Band[]): boolean {
  const several = lines.filter(({ segments }) => segments.length > 1);
  const clashing = several.filter(({ segments }) => {
    const taken = segments.map((segment) => bandUnder(bands, segment));
    return new Set(taken).size < taken.length;
  });
  return clashing.length > MOST_CLASHES * several.length;
}

/** The index of the column that most of a segment stands in. */
export function bandUnder(bands: readonly Band[], { from, to }: Band): number {
  const shares = bands.map((band) => Math.min(to, band.to) - Math.max(from, band.from));
  return shares.reduce((best, share, i) => (share > (shares[best] ?? 0) ? i : best), 0);
}

/** The columns, first and last, that a segment reaches over. */
export function bandsUnder(
  bands: readonly Band[],
  segment: Band,
  scale: Scale,
): { first: number; last: number } {
  const own = bandUnder(bands, segment);
  const reaches = (band: Band) =>
    Math.min(segment.to, band.to) - Math.max(segment.from, band.from) >
    Math.min(0.5 * scale.x, 0.5 * (band.to - band.from));
  let [first, last] = [own, own];
  while (first > 0 && reaches(bands[first - 1] as Band)) first -= 1;
  while (last + 1 < bands.length && reaches(bands[last + 1] as Band)) last += 1;
  return { first, last };
}
