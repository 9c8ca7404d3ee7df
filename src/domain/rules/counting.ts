import type { Definition, Rule } from '../definition.js';
import type { CountUnit, DenominatorKind } from '../definition-vocabulary.js';
import type { FacetName } from '../facets.js';
import { bars, cautions } from '../findings.js';
import { sameQuantity } from '../units.js';
import { relationOf, sameSource } from './particulars.js';

const unit: Rule = (a, b) =>
  a.facets.countUnit === b.facets.countUnit && sameQuantity(a.unit, b.unit)
    ? []
    : bars('UNIT_DIFFERS');

/** Count units of figures that are of something: so many of a hundred, so much a head. */
const OF_SOMETHING: ReadonlySet<CountUnit> = new Set(['RATIO', 'GRAM_PER_PERSON_DAY']);

/** A share or a rate: a part of it may be as large as the whole. */
export const isShare = ({ facets }: Definition) => OF_SOMETHING.has(facets.countUnit);

/** All of a town, of which the details are shades: by the register or the census, with or without no answer. */
const WHOLE: ReadonlySet<DenominatorKind> = new Set([
  'RESIDENTS',
  'HOUSEHOLDS',
  'RESPONDENTS',
  'ELECTORS',
]);

/** What is printed, or what the concept says of all that are EXACT. */
const denominatorOf = ({ facets, match, concept }: Definition) =>
  facets.denominator ?? (match === 'EXACT' ? concept.denominator : null);

const denominator: Rule = (a, b) => {
  const [one, other] = [denominatorOf(a), denominatorOf(b)];
  const share = isShare(a) || isShare(b);
  if (!one && !other && !share) return [];
  if (!one || !other) {
    // So much a head beside a total.
    if (!share) return bars('DENOMINATOR_DIFFERS');
    return sameSource(a, b) ? [] : cautions('DENOMINATOR_UNKNOWN');
  }
  if (one.kind !== other.kind) return bars('DENOMINATOR_DIFFERS');
  switch (relationOf(one.detail, other.detail)) {
    case 'SAME':
    case 'NONE_PRINTED':
      return [];
    case 'ONE_PRINTED':
      return sameSource(a, b) ? [] : cautions('DENOMINATOR_UNKNOWN');
    case 'DIFFERENT':
      return WHOLE.has(one.kind) ? cautions('DENOMINATOR_DIFFERS') : bars('DENOMINATOR_DIFFERS');
  }
};

/** What is counted, and of what. */
export const COUNTING = {
  countUnit: unit,
  denominator,
  // Rates are brought to one base, like units.
  base: () => [],
} satisfies Partial<Record<FacetName, Rule>>;
