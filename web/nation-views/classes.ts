import type { Cut } from './view.js';

/** A class of values: from `from` up to and without `to`; an end that is null is open. */
export interface ValueClass {
  from: number | null;
  to: number | null;
  count: number;
}

/** As many as there are colours. */
export const MOST_CLASSES = 5;

/**
 * Cuts values into classes, with bounds as round as they can be without one value changing its class:
 * as many values in each, or steps of the same width. Equal values are never parted, so that there may be fewer.
 */
export function classesOf(values: readonly number[], cut: Cut, most = MOST_CLASSES): ValueClass[] {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, largest] = [sorted[0], sorted.at(-1)];
  if (least === undefined || largest === undefined) return [];
  const begins = new Set<number>();
  for (let i = 1; i < most; i += 1) {
    const at =
      cut === 'quantile'
        ? nearestStep(sorted, (sorted.length * i) / most)
        : sorted.findIndex((value) => value >= least + ((largest - least) * i) / most);
    if (at > 0) begins.add(at);
  }
  const starts = [0, ...[...begins].sort((a, b) => a - b)];
  const bounds = starts.map((at) =>
    at === 0 ? null : roundBetween(sorted[at - 1] ?? 0, sorted[at] ?? 0),
  );
  return starts.map((at, i) => ({
    from: bounds[i] ?? null,
    to: bounds[i + 1] ?? null,
    count: (starts[i + 1] ?? sorted.length) - at,
  }));
}

/** In which class a value is. */
export const classOf = (classes: readonly ValueClass[], value: number): number =>
  classes.findLastIndex(({ from }) => from === null || value >= from);

/** Where, nearest to a place, a value is larger than the one before it; -1 where all are the same. */
function nearestStep(sorted: readonly number[], wanted: number): number {
  const isStep = (at: number) => at > 0 && at < sorted.length && sorted[at - 1] !== sorted[at];
  const middle = Math.round(wanted);
  for (let away = 0; away <= sorted.length; away += 1) {
    const found = [middle - away, middle + away].find(isStep);
    if (found !== undefined) return found;
  }
  return -1;
}

/** The roundest number above one value and not above the next. */
export function roundBetween(below: number, from: number): number {
  const size = Math.max(Math.abs(below), Math.abs(from));
  for (let power = Math.ceil(Math.log10(size || 1)); power > -12; power -= 1) {
    for (const step of [5, 2, 1]) {
      const unit = step * 10 ** power;
      const bound = Number((Math.floor(from / unit) * unit).toPrecision(12));
      if (bound > below && bound <= from) return bound;
    }
  }
  return from;
}
