import { isWanted, type Rule } from '../definition.js';
import type { FacetName } from '../facets.js';
import { bars, cautions } from '../findings.js';
import { either, relationOf, sameSource } from './particulars.js';

const measurer: Rule = (a, b) => {
  const [one, other] = [a.facets.measurer, b.facets.measurer];
  if (either(one, other, 'UNSPECIFIED')) {
    return sameSource(a, b) ? [] : cautions('MEASURER_UNKNOWN');
  }
  if (one !== other) return cautions('MEASURER_DIFFERS');
  // Each prefecture counts in its own way, unless both are known to be of one statistic.
  if (one === 'PREFECTURE') return sameSource(a, b) ? [] : cautions('MEASURER_DIFFERS');
  if (one !== 'RESIDENT_SURVEY') return [];
  // Of a survey the printed detail is the question.
  switch (relationOf(a.facets.detail, b.facets.detail)) {
    case 'SAME':
      return [];
    case 'DIFFERENT':
      return bars('DEFINITION_DIFFERS');
    case 'ONE_PRINTED':
    case 'NONE_PRINTED':
      return sameSource(a, b) ? [] : cautions('MEASURER_DIFFERS');
  }
};

/** Without a statistic by name what is printed of a series decides alone, unless the concept wants the name. */
const source: Rule = (a, b) => {
  switch (relationOf(a.facets.source, b.facets.source)) {
    case 'SAME':
      return [];
    case 'DIFFERENT':
      return cautions('SOURCE_DIFFERS');
    case 'ONE_PRINTED':
    case 'NONE_PRINTED':
      return isWanted('source', a, b) ? cautions('SOURCE_UNKNOWN') : [];
  }
};

const method: Rule = (a, b) => {
  const [one, other] = [a.facets.method, b.facets.method];
  if (one === other) {
    if (one !== 'VOLUNTARY_QUESTIONNAIRE') return [];
    // Who counts as one is left to those who answer, and who answers to themselves.
    return a.concept.open || b.concept.open
      ? bars('METHOD_VOLUNTARY')
      : cautions('METHOD_VOLUNTARY');
  }
  if (either(one, other, 'UNSPECIFIED')) return sameSource(a, b) ? [] : cautions('METHOD_UNKNOWN');
  return cautions('METHOD_DIFFERS');
};

/** By whom it is measured, and how. */
export const MEASURING = { measurer, source, method } satisfies Partial<Record<FacetName, Rule>>;
