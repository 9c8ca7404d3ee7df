import type { PanelShape, Point } from './panel.js';

/** So many towns are told apart by name; of more only some are named. */
export const MOST_NAMED = 12;
/** Fewer towns than these can be followed however they cross. */
const FEW_TO_CROSS = 4;
/** Of all pairs of towns and steps of time, how many may cross before the lines are a tangle. */
const TANGLE = 0.15;

/**
 * The shape that fits the figures: what came in one year as bars, in two or three as slopes, else as
 * lines, each town in a picture of its own where lines would be a tangle; of many towns a strip.
 * Promises alone stand on the line of years.
 */
export function panelShape(actual: Point[], promised: Point[]): PanelShape {
  const valued = actual.filter(({ value }) => value !== null);
  const years = new Set(valued.map(({ year }) => year)).size;
  const towns = new Set(valued.map(({ town }) => town)).size;
  if (years === 0) return 'LINES';
  if (towns > MOST_NAMED) return 'STRIP';
  if (years === 1) return towns > 1 || promised.length === 0 ? 'BARS' : 'LINES';
  if (years <= 3 && promised.length === 0) return 'SLOPES';
  return isSeries(valued, towns) && towns >= FEW_TO_CROSS && crossings(valued) > TANGLE
    ? 'MULTIPLES'
    : 'LINES';
}

/** Whether the towns have more than three years each, by the mean: pictures of two years say little. */
const isSeries = (points: Point[], towns: number) => points.length / towns > 3;

/** The share of pairs and steps at which two lines change places. */
function crossings(points: Point[]): number {
  const years = [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b);
  const series = [...new Set(points.map((point) => point.series))];
  const at = new Map(points.map((point) => [`${point.series} ${point.year}`, point.value]));
  let steps = 0;
  let crossed = 0;
  for (const [i, one] of series.entries()) {
    for (const other of series.slice(i + 1)) {
      let before = 0;
      for (const year of years) {
        const [a, b] = [at.get(`${one} ${year}`), at.get(`${other} ${year}`)];
        if (a == null || b == null) continue;
        const order = Math.sign(a - b);
        if (before !== 0) steps += 1;
        if (before * order < 0) crossed += 1;
        before = order || before;
      }
    }
  }
  return steps === 0 ? 0 : crossed / steps;
}
