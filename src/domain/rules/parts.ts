import { type Definition, isWanted, type Rule } from '../definition.js';
import type { Deciding, Scope } from '../definition-vocabulary.js';
import type { FacetName, Facets } from '../facets.js';
import { bars, cautions, type Finding, type FindingCode } from '../findings.js';
import { isShare } from './counting.js';
import { either, groupsOf, relationOf, sameParticulars, sameSource } from './particulars.js';

/** Scopes of which each town has its own; alike only where the same one is printed. */
const OWN: ReadonlySet<Scope> = new Set([
  'GRANT_USERS',
  'DESK_CLIENTS',
  'ONE_PROGRAMME',
  'ONE_OFFICE',
  'ONE_BODY',
]);

const scope: Rule = (a, b) => {
  const [one, other] = [a.facets.scope, b.facets.scope];
  if (either(one, other, 'UNSPECIFIED')) {
    // One statistic may show Japanese movers and all movers apart.
    const nationals = either(one, other, 'JAPANESE_NATIONALS');
    if (sameSource(a, b) && !nationals && !OWN.has(one) && !OWN.has(other)) return extent(a, b);
    // A part beside what may be the whole can be many times smaller.
    const far = a.concept.open || b.concept.open || OWN.has(one) || OWN.has(other);
    return far ? bars('SCOPE_UNKNOWN') : cautions('SCOPE_UNKNOWN');
  }
  if (one !== other) {
    // Foreign movers shift the figure and hardly multiply it.
    const near = either(one, other, 'ALL') && either(one, other, 'JAPANESE_NATIONALS');
    if (!near || extent(a, b).length > 0) return bars('SCOPE_DIFFERS');
    return cautions('SCOPE_DIFFERS');
  }
  // All of what each town counts as it likes is all of the same by its own words alone.
  const open = a.concept.open || b.concept.open;
  const own = open && !sameSource(a, b) && !sameParticulars(a.facets, b.facets);
  if (!OWN.has(one)) return own ? cautions('SCOPE_UNKNOWN') : extent(a, b);
  return relationOf(a.facets.detail, b.facets.detail).endsWith('_PRINTED')
    ? cautions('SCOPE_DIFFERS')
    : [];
};

/** A part or more of the concept for which there is no word among the scopes. */
const extent: Rule = (a, b) => {
  const part = either(a.match, b.match, 'BROAD') || either(a.match, b.match, 'NARROW');
  if (!part) return [];
  if (a.match !== b.match) return bars('SCOPE_DIFFERS');
  return sameParticulars(a.facets, b.facets) ? [] : cautions('SCOPE_DIFFERS');
};

/**
 * What is printed of two parts differs. Of shares and means a part may be as large as the whole, and of two parts
 * that are known by it alone nothing else is alike: there it bars.
 */
function unlikeParts(code: FindingCode, a: Definition, b: Definition): Finding[] {
  const own = OWN.has(a.facets.scope) || OWN.has(b.facets.scope);
  const parts = a.match === 'NARROW' && b.match === 'NARROW' && !own;
  const sums = !isShare(a) && !isShare(b) && !isMean(a) && !isMean(b);
  return parts || !sums ? bars(code) : cautions(code);
}

const detail: Rule = (a, b) => {
  // Of surveys it is the question, which is weighed with who measures.
  const questions = either(a.facets.measurer, b.facets.measurer, 'RESIDENT_SURVEY');
  if (questions) return [];
  switch (relationOf(a.facets.detail, b.facets.detail)) {
    case 'DIFFERENT':
      return unlikeParts('SCOPE_DIFFERS', a, b);
    case 'ONE_PRINTED':
      // One printed beside nothing may be another rate of the same name.
      return isShare(a) || isShare(b) ? cautions('SCOPE_UNKNOWN') : [];
    case 'SAME':
    case 'NONE_PRINTED':
      return [];
  }
};

const isMean = ({ facets }: Definition) => facets.aggregation === 'MEAN';

/** What makes a part of the whole, wherever it is printed. */
function particular(
  name: Deciding,
  printed: (facets: Facets) => string | null,
  weigh: {
    different: (a: Definition, b: Definition) => Finding[];
    onePrinted: (a: Definition, b: Definition) => Finding[];
    nonePrinted: FindingCode;
  },
): Rule {
  return (a, b) => {
    switch (relationOf(printed(a.facets), printed(b.facets))) {
      case 'SAME':
        return [];
      case 'DIFFERENT':
        return weigh.different(a, b);
      case 'ONE_PRINTED':
        return weigh.onePrinted(a, b);
      case 'NONE_PRINTED':
        return isWanted(name, a, b) ? cautions(weigh.nonePrinted) : [];
    }
  };
}

/** A group beside all of them, or beside a number of nobody knows whom. */
const groupBesideAll: Rule = (a, b) => {
  const all = a.facets.groups.length === 0 ? a : b;
  const unknown = isShare(all) && all.facets.scope === 'UNSPECIFIED';
  return unknown ? cautions('GROUP_UNKNOWN') : bars('GROUP_DIFFERS');
};

/** A part of the year beside a whole one, or beside a period that is not printed. */
const seasonBesideYear: Rule = (a, b) => {
  const { period } = a.facets.season === null ? a.facets : b.facets;
  return period === 'UNSPECIFIED' ? cautions('SEASON_DIFFERS') : bars('SEASON_DIFFERS');
};

/** Which part of the concept is counted. */
export const PARTS = {
  scope,
  detail,
  groups: particular('groups', groupsOf, {
    different: () => bars('GROUP_DIFFERS'),
    onePrinted: groupBesideAll,
    nonePrinted: 'GROUP_UNKNOWN',
  }),
  threshold: particular('threshold', ({ threshold }) => threshold, {
    different: () => bars('THRESHOLD_DIFFERS'),
    onePrinted: () => cautions('THRESHOLD_UNKNOWN'),
    nonePrinted: 'THRESHOLD_UNKNOWN',
  }),
  coverage: particular('coverage', ({ coverage }) => coverage, {
    // Where the concept leaves it to each town, what is added up makes the figure.
    different: (a, b) =>
      isWanted('coverage', a, b) ? bars('COVERAGE_DIFFERS') : unlikeParts('COVERAGE_DIFFERS', a, b),
    onePrinted: () => cautions('COVERAGE_UNKNOWN'),
    nonePrinted: 'COVERAGE_UNKNOWN',
  }),
  event: particular('event', ({ event }) => event, {
    different: () => bars('EVENT_DIFFERS'),
    onePrinted: () => cautions('EVENT_UNKNOWN'),
    nonePrinted: 'EVENT_UNKNOWN',
  }),
  season: particular('season', ({ season }) => season, {
    different: () => bars('SEASON_DIFFERS'),
    onePrinted: seasonBesideYear,
    nonePrinted: 'SEASON_DIFFERS',
  }),
} satisfies Partial<Record<FacetName, Rule>>;
