import { hasValue } from './chart-panels.js';
import type { Point } from './panel.js';

/** So many of the first towns are named, besides the lowest and the highest. */
const FIRST = 3;

/** The newest year in which at least half of the towns have a figure: what is newer would show few. */
export function newestYear(points: Point[]): number {
  const valued = points.filter(hasValue);
  const towns = new Set(valued.map(({ town }) => town)).size;
  const years = [...new Set(valued.map(({ year }) => year))].sort((a, b) => b - a);
  const held = (year: number) => valued.filter((point) => point.year === year).length;
  return years.find((year) => held(year) * 2 >= towns) ?? years[0] ?? 0;
}

/** Whom a strip names: the first that were chosen, the lowest and the highest. */
export function namedOf<P extends Point>(points: P[], towns: string[]): P[] {
  const sorted = points.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const first = towns
    .flatMap((code) => points.find(({ town }) => town === code) ?? [])
    .slice(0, FIRST);
  return [...new Set([...first, ...sorted.slice(0, 1), ...sorted.slice(-1)])];
}
