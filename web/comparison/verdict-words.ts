import type { CompareQuery } from '../queries/compare.js';
import type { Words } from './chart-words.js';

type Whole = CompareQuery['compare']['comparability'];
/** What a verdict is told from, of whichever query it comes. */
type Comparability = Pick<Whole, 'level'> & {
  reasons: readonly Pick<Whole['reasons'][number], 'code' | 'level'>[];
};

/** The verdict in words, on the page as in a picture. */
export function verdictWords(t: Words, comparability: Comparability) {
  return isAlone(comparability)
    ? { title: t.nothingToCompare, why: t.nothingToCompareWhy }
    : { title: t[comparability.level], why: t[`${comparability.level}_WHY`] };
}

/** Whether all that forbids a comparison is that there is nothing to compare with. */
const isAlone = ({ level, reasons }: Comparability): boolean =>
  level === 'NOT_COMPARABLE' &&
  reasons.every((reason) => reason.level !== level || reason.code === 'NOTHING_TO_COMPARE');
