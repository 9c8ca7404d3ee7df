import type { Figure, Hole } from '../../domain/attempt.js';
import { isHole } from '../../domain/attempt.js';
import type { Comparator, Language } from '../../domain/vocabulary.js';
import { written } from '../../lib/decimal.js';

/** The words, numbers and signs that workings are written with. */

export type Part = 'actual' | 'baseline' | 'target';
const NAMES: Record<Language, Record<Part, string>> = {
  JA: { actual: '実績値', baseline: '現状値', target: '目標値' },
  EN: { actual: 'actual', baseline: 'baseline', target: 'target' },
};

/** Between two figures that are not held against each other. */
export const BESIDE: Record<Language, string> = { JA: '、', EN: ', ' };

/** A number inside a calculation. */
export const term = (value: number) => (value < 0 ? `(${written(value)})` : written(value));

/** Before a figure that is no point. */
const SIGNS: Record<Exclude<Comparator, 'RANGE'>, string> = {
  EQUAL: '',
  AT_MOST: '≤ ',
  AT_LEAST: '≥ ',
  LESS_THAN: '< ',
  MORE_THAN: '> ',
  ABOUT: '≈ ',
};

/** A figure with what its comparator says: 75, ≥ 75, ≈ 75, 10〜20. */
export function figureText({ comparator, value, valueTo }: Figure): string {
  if (comparator === 'RANGE') return `${term(value)}〜${term(valueTo ?? value)}`;
  return `${SIGNS[comparator]}${term(value)}`;
}

/** A part with its name, and its figure where there is one: 実績値 37. */
export const named = (part: Part, text: string | null, language: Language) =>
  text === null ? NAMES[language][part] : `${NAMES[language][part]} ${text}`;

/** The figure of a part; null where there is none. */
export const textOf = (one: Figure | Hole) => (isHole(one) ? null : figureText(one));

/** Which share is taken: of the way from the baseline, or of the target. */
export type ShareKind = 'FROM_BASELINE' | 'OF_TARGET';

/** A share in per cent, of parts that are written already. */
export function shareText(kind: ShareKind, { actual, baseline, target }: Record<Part, string>) {
  const share =
    kind === 'FROM_BASELINE'
      ? `(${actual} − ${baseline}) ÷ (${target} − ${baseline})`
      : `${actual} ÷ ${target}`;
  return `${share} × 100`;
}
