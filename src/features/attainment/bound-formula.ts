import { type Attained, type Figure, type Hole, isHole } from '../../domain/attempt.js';
import { sideOfLimits } from '../../domain/judge-bound.js';
import { isExact, limitsOf } from '../../domain/limits.js';
import type { Comparator, Language } from '../../domain/vocabulary.js';
import { written } from '../../lib/decimal.js';
import { exact } from '../../lib/fraction.js';
import type { Sentence } from '../gaps.js';
import { BESIDE, figureText, named, term, textOf } from './working.js';

/** What a target is called before its figure, and the signs of keeping it and of failing it. */
const BOUNDS: Record<Exclude<Comparator, 'RANGE'>, Sentence & Record<'kept' | 'lost', string>> = {
  EQUAL: { JA: '目標値', EN: 'target', kept: '=', lost: '≠' },
  ABOUT: { JA: '目標値', EN: 'target', kept: '≈', lost: '≠' },
  AT_MOST: { JA: '上限', EN: 'upper bound', kept: '≤', lost: '>' },
  AT_LEAST: { JA: '下限', EN: 'lower bound', kept: '≥', lost: '<' },
  LESS_THAN: { JA: '上限', EN: 'upper bound', kept: '<', lost: '≥' },
  MORE_THAN: { JA: '下限', EN: 'lower bound', kept: '>', lost: '≤' },
};
const RANGE: Sentence = { JA: '範囲', EN: 'range' };

/**
 * The actual value held against a bound or a range, with the sign that holds between the two; what is to
 * hold where there is no actual value, and none where that is itself no point.
 */
export function boundFormula(
  target: Figure,
  actual: Figure | Hole,
  { value }: Pick<Attained, 'value'>,
  language: Language,
): string {
  const working = held(target, actual, language);
  return value === null ? working : `${working} → ${written(value)}`;
}

function held(target: Figure, actual: Figure | Hole, language: Language): string {
  const at = named('actual', textOf(actual), language);
  const goal = boundText(target, language);
  if (!isHole(actual) && !isExact(actual.comparator)) return `${at}${BESIDE[language]}${goal}`;
  const side = isHole(actual) ? 0 : sideOf(actual, target);
  if (target.comparator === 'RANGE') {
    if (side !== 0) return `${at} ${side < 0 ? '<' : '>'} ${goal}`;
    return `${term(target.value)} ≤ ${at} ≤ ${term(target.valueTo ?? target.value)}`;
  }
  return `${at} ${BOUNDS[target.comparator][side === 0 ? 'kept' : 'lost']} ${goal}`;
}

/** 0 where a target is kept. */
function sideOf({ value }: Figure, target: Figure) {
  const limits = limitsOf(target);
  return limits ? sideOfLimits(exact(value), limits) : 0;
}

const boundText = (target: Figure, language: Language) =>
  target.comparator === 'RANGE'
    ? `${RANGE[language]} ${figureText(target)}`
    : `${BOUNDS[target.comparator][language]} ${term(target.value)}`;
