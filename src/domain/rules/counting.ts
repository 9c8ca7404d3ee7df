import type { Definition, Rule } from '../definition.js';
import type { FacetName } from '../facets.js';
import { bars, cautions } from '../findings.js';
import { sameQuantity } from '../units.js';
import type { CountUnit, DenominatorKind } from '../vocabulary.js';
import { relationOf, sameSource } from './particulars.js';

const unit: Rule = (a, b) =>
  a.facets.countUnit === b.facets.countUnit && sameQuantity(a.unit, b.unit)
    ? []
    : bars('UNIT_DIFFERS');

/** Count units of figures that are of something: so many of a hundred, so much a head. */
const OF_SOMETHING: ReadonlySet<CountUnit> = new Set(['RATIO', 'GRAM_PER_PERSON_DAY']);

/** A share or a rate: a part of it may be as large as the whole. */
export const isShare = ({ facets }: Definition) => OF_SOMETHING.has(facets.countUnit);

/** Words that say nothing without what is printed behind them. */
const SAID_BY_DETAIL: ReadonlySet<DenominatorKind> = new Set(['AMOUNT', 'OTHER']);

/** What is printed, or what the concept says of all that are EXACT. */
const denominatorOf = ({ facets, match, concept }: Definition) =>
  facets.denominator ?? (match === 'EXACT' ? concept.denominator : null);

const denominator: Rule = (a, b) => {
  if (!isShare(a) && !isShare(b)) return [];
  const [one, other] = [denominatorOf(a), denominatorOf(b)];
  if (!one || !other) return sameSource(a, b) ? [] : cautions('DENOMINATOR_UNKNOWN');
  if (one.kind !== other.kind) return bars('DENOMINATOR_DIFFERS');
  if (relationOf(one.detail, other.detail) !== 'DIFFERENT') return [];
  return SAID_BY_DETAIL.has(one.kind)
    ? bars('DENOMINATOR_DIFFERS')
    : cautions('DENOMINATOR_DIFFERS');
};

/** What is counted, and of what. */
export const COUNTING = {
  countUnit: unit,
  denominator,
  // Rates are brought to one base, like units.
  base: () => [],
} satisfies Partial<Record<FacetName, Rule>>;
