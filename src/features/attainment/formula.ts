import {
  type Attained,
  type Attempt,
  type Figure,
  type Hole,
  isHole,
} from '../../domain/attempt.js';
import { wantedIn } from '../../domain/judge-words.js';
import { nearEnd } from '../../domain/limits.js';
import type { Comparator, Direction, Language, Wanted } from '../../domain/vocabulary.js';
import { written } from '../../lib/decimal.js';
import type { Sentence } from '../gaps.js';

type Part = 'actual' | 'baseline' | 'target';
const NAMES: Record<Language, Record<Part, string>> = {
  JA: { actual: '実績値', baseline: '現状値', target: '目標値' },
  EN: { actual: 'actual', baseline: 'baseline', target: 'target' },
};
type Signs = Record<'kept' | 'lost', string>;

/** What a bound is called before its figure, and the sign of keeping it. */
const BOUNDS: Record<Exclude<Comparator, 'EQUAL' | 'ABOUT' | 'RANGE'>, Sentence & Signs> = {
  AT_MOST: { JA: '上限', EN: 'upper bound', kept: '≤', lost: '>' },
  AT_LEAST: { JA: '下限', EN: 'lower bound', kept: '≥', lost: '<' },
  LESS_THAN: { JA: '上限', EN: 'upper bound', kept: '<', lost: '≥' },
  MORE_THAN: { JA: '下限', EN: 'lower bound', kept: '>', lost: '≤' },
};
const ABOUT: Sentence = { JA: '約', EN: 'about' };
const RANGE: Sentence = { JA: '範囲', EN: 'range' };
/** What a target in words is called, and the sign of reaching it from the baseline. */
const WANTED: Record<Wanted, Sentence & { signs: Signs | null }> = {
  MAINTAIN: { JA: '維持', EN: 'to be kept', signs: { kept: '=', lost: '≠' } },
  INCREASE: { JA: '増加', EN: 'to rise', signs: { kept: '>', lost: '≤' } },
  DECREASE: { JA: '減少', EN: 'to fall', signs: { kept: '<', lost: '≥' } },
  OTHER: { JA: 'ことばの目標', EN: 'target in words', signs: null },
};
/** Where a figure that is to be kept may also become better. */
const NOT_WORSE: Record<Direction, Signs | null> = {
  INCREASE: { kept: '≥', lost: '<' },
  DECREASE: { kept: '≤', lost: '>' },
  MAINTAIN: null,
};
/** Between two figures that are not held against each other. */
const BESIDE: Record<Language, string> = { JA: '、', EN: ', ' };

/** A number inside a calculation. */
const term = (value: number) => (value < 0 ? `(${written(value)})` : written(value));

/** The working of an attainment: in numbers where it leads to one, else with the names of its parts. */
export function formula(attempt: Attempt, attained: Attained, language: Language): string {
  const { value, mode } = attained;
  if (mode === 'WORDS') return wordsFormula(attempt, attained, language);
  if ((mode === 'BOUND' || mode === 'ABOUT') && !isHole(attempt.target)) {
    return boundFormula(attempt.target, attempt.actual, attained, language);
  }
  const actual = isHole(attempt.actual) ? null : attempt.actual.value;
  const target = isHole(attempt.target) ? null : goalOf(attempt.target, actual);
  const derived = attained.notes.find(({ code }) => code === 'PRINTED_DERIVED')?.baseline;
  const named = value === null && derived === undefined;
  const part = (name: keyof (typeof NAMES)['JA'], number: number | null | undefined) => {
    if (!named) return typeof number === 'number' ? term(number) : 'x';
    const label = NAMES[language][name];
    return typeof number === 'number' ? `${label} ${term(number)}` : label;
  };
  const at = part('actual', actual);
  const goal = part('target', target);
  const start = part('baseline', attained.baseline);
  const share = mode === 'PATH' ? `(${at} − ${start}) ÷ (${goal} − ${start})` : `${at} ÷ ${goal}`;
  if (value !== null) return `${share} × 100 = ${written(value)}`;
  if (typeof derived !== 'number' || !attempt.printed) return `${share} × 100`;
  return `${share} × 100 = ${written(attempt.printed.value)} → x = ${written(derived)}`;
}

/** The end that the way leads to: of a range the nearer one. */
const goalOf = (target: Figure, actual: number | null) =>
  nearEnd(target, actual !== null && actual > target.value ? 1 : -1);

const named = (name: Part, value: number | null, language: Language) =>
  value === null ? NAMES[language][name] : `${NAMES[language][name]} ${term(value)}`;

/** A target that is no point, and the actual value beside it. */
function boundFormula(
  bound: Figure,
  actual: Figure | Hole,
  attained: Attained,
  language: Language,
): string {
  const at = named('actual', isHole(actual) ? null : actual.value, language);
  const working = held(at, bound, isHole(actual) ? null : actual.value, attained, language);
  return attained.value === null ? working : `${working} → ${written(attained.value)}`;
}

function held(
  at: string,
  { value, valueTo, comparator }: Figure,
  actual: number | null,
  { reached }: Attained,
  language: Language,
): string {
  switch (comparator) {
    case 'RANGE': {
      const ends = [value, valueTo ?? value].map(term);
      if (reached !== false) return `${ends[0]} ≤ ${at} ≤ ${ends[1]}`;
      const sign = actual !== null && actual < value ? '<' : '>';
      return `${at} ${sign} ${RANGE[language]} ${ends.join('〜')}`;
    }
    case 'EQUAL':
    case 'ABOUT': {
      const goal = `${ABOUT[language]} ${term(value)}`;
      if (!reached || actual === null) return `${at}${BESIDE[language]}${goal}`;
      return `${at} ${actual === value ? '=' : actual > value ? '>' : '<'} ${goal}`;
    }
    default: {
      const word = BOUNDS[comparator];
      return `${at} ${reached === false ? word.lost : word.kept} ${word[language]} ${term(value)}`;
    }
  }
}

/** A target in words: the actual value beside the baseline. */
function wordsFormula(
  { target, actual, direction }: Attempt,
  { reached, baseline }: Attained,
  language: Language,
): string {
  const wanted = wantedIn(target);
  const notWorse = wanted === 'MAINTAIN' && direction ? NOT_WORSE[direction] : null;
  const signs = notWorse ?? WANTED[wanted].signs;
  const sign =
    signs && reached !== null ? ` ${signs[reached ? 'kept' : 'lost']} ` : BESIDE[language];
  const at = named('actual', isHole(actual) ? null : actual.value, language);
  return `${WANTED[wanted][language]}: ${at}${sign}${named('baseline', baseline, language)}`;
}
