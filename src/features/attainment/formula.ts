import {
  type Attained,
  type Attempt,
  type Figure,
  type Hole,
  isHole,
  type Note,
} from '../../domain/attempt.js';
import { nearEnd } from '../../domain/limits.js';
import type { Share } from '../../domain/shares.js';
import type { Language } from '../../domain/vocabulary.js';
import { written } from '../../lib/decimal.js';
import { boundFormula } from './bound-formula.js';
import { wordsFormula } from './words-formula.js';
import { named, type Part, type ShareKind, shareText, term, textOf } from './working.js';

/** The working of an attainment: in numbers where it leads to one, else with the names of its parts. */
export function formula(attempt: Attempt, attained: Attained, language: Language): string {
  const { target, actual } = attempt;
  const { value, method, notes, baseline } = attained;
  if (method === 'IN_WORDS') return wordsFormula(attempt, attained, language);
  if (method === 'KEPT_OR_NOT' && !isHole(target)) {
    return boundFormula(asRead(target, notes), actual, attained, language);
  }
  const kind = method === 'FROM_BASELINE' ? 'FROM_BASELINE' : 'OF_TARGET';
  const derived = notes.find((note) => note.code === 'PRINTED_DERIVED');
  if (!derived || !attempt.printed) {
    return shareFormula(kind, attempt, { value, baseline }, language);
  }
  const working = shareText(kind, { ...numbers(attempt, null), baseline: 'x' });
  return `${working} = ${written(attempt.printed.value)} → x = ${written(derived.baseline)}`;
}

/** A target without a bound's word as the bound that it was read as. */
function asRead(target: Figure, notes: readonly Note[]): Figure {
  const codes = notes.map(({ code }) => code);
  if (codes.includes('READ_AS_FLOOR')) return { ...target, comparator: 'AT_LEAST' };
  return codes.includes('READ_AS_CEILING') ? { ...target, comparator: 'AT_MOST' } : target;
}

/** The working of one of the two shares. */
export function shareFormula(
  kind: ShareKind,
  attempt: Attempt,
  { value, baseline }: Pick<Share, 'value'> & Pick<Attained, 'baseline'>,
  language: Language,
): string {
  if (value !== null) {
    return `${shareText(kind, numbers(attempt, baseline))} = ${written(value)}`;
  }
  const { actual, target } = attempt;
  return shareText(kind, {
    actual: named('actual', textOf(actual), language),
    target: named('target', goalText(target), language),
    baseline: named('baseline', baseline === null ? null : term(baseline), language),
  });
}

/** The target as a whole that a share is of; of a range both ends. */
const goalText = (target: Figure | Hole) =>
  isHole(target) || target.comparator === 'RANGE' ? textOf(target) : term(target.value);

/** The figures of a share that has a value. */
function numbers({ actual, target }: Attempt, baseline: number | null): Record<Part, string> {
  const at = isHole(actual) ? null : actual.value;
  const goal = isHole(target) ? null : goalOf(target, at);
  const text = (one: number | null) => (one === null ? '' : term(one));
  return { actual: text(at), target: text(goal), baseline: text(baseline) };
}

/** The end that the way leads to: of a range the nearer one. */
const goalOf = (target: Figure, actual: number | null) =>
  nearEnd(target, actual !== null && actual > target.value ? 1 : -1);
