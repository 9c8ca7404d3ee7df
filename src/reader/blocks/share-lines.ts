import { GOES_ON } from './figure-columns.js';
import type { RowLine } from './gap-cells.js';

/** No cell has so many lines above or below its figure. */
const MOST = 16;
/** Rows are rather cut where they are apart than where cells stand even. */
const CROWDED = 3;

type Anchored = (line: RowLine) => boolean;

/**
 * Shares lines among those with figures: each column's words stand in the middle of their row, or
 * begin with it, whichever fits the table better; where rows are apart, they part there.
 */
export function shareLines(lines: readonly RowLine[], isAnchor: Anchored): RowLine[][] {
  const anchors = lines.flatMap((line, i) => (isAnchor(line) ? [i] : []));
  if (anchors.length < 2) return [[...lines]];
  const steps = lines.slice(1).map((line, i) => line.y - (lines[i]?.y ?? 0));
  // Within a cell lines stand closest.
  const pitch = steps.sort((a, b) => a - b)[steps.length >> 2] || 1;
  const fits = [
    bestCuts(lines, anchors, pitch, beginsAt),
    bestCuts(lines, anchors, pitch, isCentredOn),
  ];
  const [top, middle] = fits;
  const cuts = (middle && top && middle.cost < top.cost - 0.01 ? middle : top)?.cuts ?? [];
  return [0, ...cuts].map((from, i) => lines.slice(from, cuts[i] ?? lines.length));
}

/** How far the words of a column, from line y to line y, stand from where their row wants them. */
type Misfit = (first: number, last: number, anchor: number) => number;
const beginsAt: Misfit = (first, _, anchor) => Math.abs(first - anchor);
const isCentredOn: Misfit = (first, last, anchor) => Math.abs((first + last) / 2 - anchor);

/** Cuts the lines between anchors so that all misfits together are least. */
function bestCuts(
  lines: readonly RowLine[],
  anchors: readonly number[],
  pitch: number,
  misfit: Misfit,
): { cost: number; cuts: number[] } {
  let open: { from: number; cost: number; cuts: number[] }[] = [{ from: 0, cost: 0, cuts: [] }];
  anchors.forEach((anchor, k) => {
    const next = anchors[k + 1];
    const ends = next === undefined ? [lines.length] : cutsBetween(lines, anchor, next);
    const widest = Math.max(...ends.map((end) => gapBefore(lines, end)));
    open = ends.map((end) => {
      const crowded = next === undefined ? 0 : (CROWDED * (widest - gapBefore(lines, end))) / pitch;
      const options = open.map(({ from, cost, cuts }) => ({
        from: end,
        cost: cost + crowded + rowMisfit(lines, from, end, anchor, misfit) / pitch,
        cuts: next === undefined ? cuts : [...cuts, end],
      }));
      return options.reduce((best, option) => (option.cost < best.cost ? option : best));
    });
  });
  return open[0] ?? { cost: 0, cuts: [] };
}

function cutsBetween(lines: readonly RowLine[], anchor: number, next: number): number[] {
  const every = Array.from({ length: next - anchor }, (_, i) => anchor + 1 + i);
  const all = every.filter((end) => end === next || !goesOn(lines[end]));
  if (all.length <= MOST) return all;
  const widest = (best: number, end: number) =>
    gapBefore(lines, end) > gapBefore(lines, best) ? end : best;
  return [all.reduce(widest)];
}

const goesOn = (line: RowLine | undefined) =>
  line?.cells.every(({ segment }) => GOES_ON.test(segment.text));

const gapBefore = (lines: readonly RowLine[], i: number) =>
  (lines[i]?.y ?? 0) - (lines[i - 1]?.y ?? 0);

function rowMisfit(
  lines: readonly RowLine[],
  from: number,
  end: number,
  anchor: number,
  misfit: Misfit,
): number {
  const columns = new Map<number, { first: number; last: number }>();
  for (const { y, cells } of lines.slice(from, end)) {
    for (const { first } of cells) {
      const column = columns.get(first);
      if (column) column.last = y;
      else columns.set(first, { first: y, last: y });
    }
  }
  const wanted = lines[anchor]?.y ?? 0;
  return [...columns.values()].reduce(
    (sum, { first, last }) => sum + misfit(first, last, wanted),
    0,
  );
}
