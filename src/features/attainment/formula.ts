import {
  type Attained,
  type Attempt,
  type Figure,
  type Hole,
  isHole,
} from '../../domain/attempt.js';
import type { Language } from '../../domain/vocabulary.js';
import { written } from '../../lib/decimal.js';

const NAMES: Record<Language, Record<'actual' | 'baseline' | 'target', string>> = {
  JA: { actual: '実績値', baseline: '現状値', target: '目標値' },
  EN: { actual: 'actual', baseline: 'baseline', target: 'target' },
};
const BOUNDS = {
  AT_MOST: { JA: '上限', EN: 'upper bound', kept: '≤', lost: '>' },
  AT_LEAST: { JA: '下限', EN: 'lower bound', kept: '≥', lost: '<' },
} as const;

/** A number inside a calculation. */
const term = (value: number) => (value < 0 ? `(${written(value)})` : written(value));

/** The working of an attainment: in numbers where it leads to one, else with the names of its parts. */
export function formula(attempt: Attempt, attained: Attained, language: Language): string {
  const { value, mode } = attained;
  if (mode === 'BOUND' && !isHole(attempt.target)) {
    return boundFormula(attempt.target, attempt.actual, attained, language);
  }
  const [actual, target] = [attempt.actual, attempt.target].map((one) =>
    isHole(one) ? null : one.value,
  );
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

function boundFormula(
  bound: Figure,
  actual: Figure | Hole,
  { value, reached }: Attained,
  language: Language,
): string {
  const word = BOUNDS[bound.comparator === 'AT_MOST' ? 'AT_MOST' : 'AT_LEAST'];
  const label = NAMES[language].actual;
  const at = isHole(actual) ? label : `${label} ${term(actual.value)}`;
  const sign = reached === false ? word.lost : word.kept;
  const result = value === null ? '' : ` → ${written(value)}`;
  return `${at} ${sign} ${word[language]} ${term(bound.value)}${result}`;
}
