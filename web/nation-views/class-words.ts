import type { Texts } from '../lib/texts.js';
import type { ValueClass } from './classes.js';

type Words = Texts & {
  from: (value: string) => string;
  below: (value: string) => string;
  between: (from: string, to: string) => string;
  allSame: string;
};

/** The bounds of a class in words. */
export function classWords(
  t: Words,
  { from, to }: ValueClass,
  format: (value: number) => string,
): string {
  if (from === null) return to === null ? t.allSame : t.below(format(to));
  return to === null ? t.from(format(from)) : t.between(format(from), format(to));
}

/** The colour of a class among so many: with fewer classes the steps are larger. */
export const classColour = (at: number, classes: number): string =>
  `var(--class-${classes <= 1 ? 3 : 1 + Math.round((at * 4) / (classes - 1))})`;
