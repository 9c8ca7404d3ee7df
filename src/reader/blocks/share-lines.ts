import type { RowLine } from './gap-cells.js';
import type { Scale } from './scale.js';
import { tiedLines } from './tied-lines.js';

/** No cell has so many lines above or below its figure. */
const MOST = 16;
/** Rows are rather cut where they are apart than where cells stand even. */
const CROWDED = 3;

type Anchored = (line: RowLine) => boolean;

/**
 * Shares lines among those with figures: each column's words stand in the middle of their row, or
 * begin with it, whichever fits the table better; where rows are apart, they part there.
 */
export function shareLines(
  lines: readonly RowLine[],
  isAnchor: Anchored,
  scale: Scale,
): RowLine[][] {
  const tied = tiedLines(lines, scale);
  const anchors = anchorsOf(lines, isAnchor, tied);
  if (anchors.length < 2) return [[...lines]];
  const steps = lines.slice(1).map((line, i) => line.y - (lines[i]?.y ?? 0));
  // Within a cell lines stand closest.
  const pitch = steps.sort((a, b) => a - b)[steps.length >> 2] || 1;
  const fits = [
    bestCuts(lines, { anchors, tied, pitch, misfit: beginsAt }),
    bestCuts(lines, { anchors, tied, pitch, misfit: isCentredOn }),
  ];
  const [top, middle] = fits;
  const cuts = (middle && top && middle.cost < top.cost - 0.01 ? middle : top)?.cuts ?? [];
  return [0, ...cuts].map((from, i) => lines.slice(from, cuts[i] ?? lines.length));
}

/** The lines of a row that are tied, with figures or heads of it. */
interface Anchor {
  first: number;
  /** The line before the next row's. */
  last: number;
}

function anchorsOf(
  lines: readonly RowLine[],
  isAnchor: Anchored,
  tied: ReadonlySet<number>,
): Anchor[] {
  const anchors: Anchor[] = [];
  for (let first = 0; first < lines.length; ) {
    let end = first + 1;
    while (tied.has(end)) end += 1;
    if (lines.slice(first, end).some(isAnchor)) anchors.push({ first, last: end - 1 });
    first = end;
  }
  return anchors;
}

interface Sharing {
  anchors: readonly Anchor[];
  /** Lines that no cut parts from the one above. */
  tied: ReadonlySet<number>;
  /** From line to line. */
  pitch: number;
  misfit: Misfit;
}

/** How far the words of a column stand from where their row wants them. */
type Misfit = (column: Reach, anchor: Reach) => number;
interface Reach {
  top: number;
  bottom: number;
}
const beginsAt: Misfit = (column, anchor) => Math.abs(column.top - anchor.top);
const isCentredOn: Misfit = (column, anchor) =>
  Math.abs(column.top + column.bottom - anchor.top - anchor.bottom) / 2;

/** Cuts the lines between anchors so that all misfits together are least. */
function bestCuts(
  lines: readonly RowLine[],
  { anchors, tied, pitch, misfit }: Sharing,
): { cost: number; cuts: number[] } {
  let open: { from: number; cost: number; cuts: number[] }[] = [{ from: 0, cost: 0, cuts: [] }];
  anchors.forEach((anchor, k) => {
    const next = anchors[k + 1];
    const ends = next === undefined ? [lines.length] : cutsBetween(lines, anchor, next, tied);
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

function cutsBetween(
  lines: readonly RowLine[],
  { last }: Anchor,
  { first }: Anchor,
  tied: ReadonlySet<number>,
): number[] {
  const every = Array.from({ length: first - last }, (_, i) => last + 1 + i);
  const open = every.filter((end) => !tied.has(end));
  if (open.length <= MOST) return open;
  const widest = (best: number, end: number) =>
    gapBefore(lines, end) > gapBefore(lines, best) ? end : best;
  return [open.reduce(widest)];
}

const gapBefore = (lines: readonly RowLine[], i: number) =>
  (lines[i]?.y ?? 0) - (lines[i - 1]?.y ?? 0);

function rowMisfit(
  lines: readonly RowLine[],
  from: number,
  end: number,
  anchor: Anchor,
  misfit: Misfit,
): number {
  const columns = new Map<number, Reach>();
  for (const { y, cells } of lines.slice(from, end)) {
    for (const { first } of cells) {
      const column = columns.get(first);
      if (column) column.bottom = y;
      else columns.set(first, { top: y, bottom: y });
    }
  }
  const wanted = { top: lines[anchor.first]?.y ?? 0, bottom: lines[anchor.last]?.y ?? 0 };
  return [...columns.values()].reduce((sum, column) => sum + misfit(column, wanted), 0);
}
