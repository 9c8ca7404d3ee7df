import type { Scale } from './scale.js';
import { median } from './scale.js';
import type { GapLine, Segment } from './segments.js';

/** Lines of a page where its text runs in two columns, from line to line. */
export interface TwoColumns {
  from: number;
  to: number;
  /** Between the two. */
  x: number;
}

/** Fewer lines are no column. */
const FEWEST = 4;
/** Nor is what is narrower, in ems. */
const NARROWEST = 12;
/** Lines of running text reach over so much of their column, most of them. */
const FULL = 0.7;
const MOSTLY = 0.5;
const GUTTER = 1;
/** A page is looked at in so many places at most. */
const PLACES = 400;

/** Where lines run in two columns; null where they do not. */
export function twoColumns(lines: readonly GapLine[], scale: Scale): TwoColumns | null {
  const all = lines.flatMap(({ segments }) => segments);
  const left = all.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY);
  const right = all.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY);
  const step = Math.max(scale.x / 2, (right - left) / PLACES);
  let best: (TwoColumns & { size: number }) | null = null;
  for (let x = left + (right - left) * 0.25; x < right - (right - left) * 0.25; x += step) {
    for (const run of runsBeside(lines, x, GUTTER * scale.x)) {
      const size = run.to - run.from;
      if ((!best || size > best.size) && isRunning(lines.slice(run.from, run.to), x, scale)) {
        best = { ...run, x, size };
      }
    }
  }
  return best && { from: best.from, to: best.to, x: best.x };
}

/** Runs of lines that leave a place free. */
function runsBeside(
  lines: readonly GapLine[],
  x: number,
  gutter: number,
): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let from = 0;
  lines.forEach(({ segments }, i) => {
    const isOver = segments.some((one) => one.from < x + gutter / 2 && one.to > x - gutter / 2);
    if (!isOver) return;
    if (i > from) runs.push({ from, to: i });
    from = i + 1;
  });
  return [...runs, { from, to: lines.length }];
}

function isRunning(lines: readonly GapLine[], x: number, scale: Scale): boolean {
  const sides = [
    lines.map(({ y, segments }) => ({ y, segments: segments.filter(({ to }) => to <= x) })),
    lines.map(({ y, segments }) => ({ y, segments: segments.filter(({ from }) => from >= x) })),
  ].map((side) => side.filter(({ segments }) => segments.length > 0));
  return (
    sides.every((side) => side.length >= FEWEST && isRunningSide(side, scale)) && isBeside(sides)
  );
}

function isRunningSide(side: readonly GapLine[], scale: Scale): boolean {
  const whole = side.flatMap(({ segments }) => (segments.length === 1 ? segments : []));
  const width = (one: Segment) => one.to - one.from;
  const widest = whole.map(width).sort((a, b) => b - a)[1] ?? 0;
  if (widest < NARROWEST * scale.x) return false;
  const full = whole.filter((one) => width(one) >= FULL * widest).length;
  return full >= FEWEST - 1 && full >= MOSTLY * side.length;
}

/** One column does not begin where the other has ended. */
function isBeside([left, right]: readonly (readonly GapLine[])[]): boolean {
  const middle = (side: readonly GapLine[] = []) => median(side.map(({ y }) => y));
  const reach = (side: readonly GapLine[] = []) => [side[0]?.y ?? 0, side.at(-1)?.y ?? 0] as const;
  const [top, bottom] = reach(left);
  const [otherTop, otherBottom] = reach(right);
  return (
    middle(right) >= top &&
    middle(right) <= bottom &&
    middle(left) >= otherTop &&
    middle(left) <= otherBottom
  );
}
