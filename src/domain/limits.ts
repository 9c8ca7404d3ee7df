import type { Comparator } from './vocabulary.js';

/** A figure as it is printed; `valueTo` is the upper end of a RANGE and null in all others. */
export interface PrintedLimits {
  value: number;
  valueTo: number | null;
  comparator: Comparator;
}

/** An end of what a figure allows; `strict`: the end itself is outside (未満, 超). */
export interface End {
  at: number;
  strict: boolean;
}

/** Between which ends a figure lies; null where it is open. */
export interface Limits {
  low: End | null;
  high: End | null;
}

const upTo = (at: number): End => ({ at, strict: false });
const short = (at: number): End => ({ at, strict: true });

const LIMITS: Record<Comparator, (figure: PrintedLimits) => Limits | null> = {
  EQUAL: ({ value }) => ({ low: upTo(value), high: upTo(value) }),
  AT_MOST: ({ value }) => ({ low: null, high: upTo(value) }),
  AT_LEAST: ({ value }) => ({ low: upTo(value), high: null }),
  LESS_THAN: ({ value }) => ({ low: null, high: short(value) }),
  MORE_THAN: ({ value }) => ({ low: short(value), high: null }),
  // How near is near enough is printed nowhere.
  ABOUT: () => null,
  RANGE: ({ value, valueTo }) => ({ low: upTo(value), high: upTo(valueTo ?? value) }),
};

/** Between which ends a figure lies; null where nothing says so. */
export function limitsOf(figure: PrintedLimits): Limits | null {
  return LIMITS[figure.comparator](figure);
}

/** The end on a side of a range, −1 the lower one and 1 the upper one; of all others the only one. */
export function nearEnd({ value, valueTo }: PrintedLimits, side: -1 | 1): number {
  return side > 0 && valueTo !== null ? valueTo : value;
}

const EXACT: Record<Comparator, boolean> = {
  EQUAL: true,
  AT_MOST: false,
  AT_LEAST: false,
  LESS_THAN: false,
  MORE_THAN: false,
  ABOUT: false,
  RANGE: false,
};

/** Whether a figure is a point: no other is ranked, summed up, subtracted or held to contradict. */
export function isExact(comparator: Comparator): boolean {
  return EXACT[comparator];
}

const IS_POINT: Record<Comparator, boolean> = { ...EXACT, ABOUT: true };

/** Whether a figure is one that others come to, if only about so; all others are kept to. */
export function isPoint(comparator: Comparator): boolean {
  return IS_POINT[comparator];
}
