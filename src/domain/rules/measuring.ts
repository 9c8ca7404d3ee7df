import type { Rule } from '../definition.js';
import type { FacetName } from '../facets.js';
import { bars, cautions } from '../findings.js';
import { relationOf, sameSource } from './particulars.js';

const either = <T>(a: T, b: T, wanted: T) => a === wanted || b === wanted;

const measurer: Rule = (a, b) => {
  const [one, other] = [a.facets.measurer, b.facets.measurer];
  if (either(one, other, 'UNSPECIFIED')) {
    return sameSource(a, b) ? [] : cautions('MEASURER_UNKNOWN');
  }
  if (one !== other) return cautions('MEASURER_DIFFERS');
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

/** Without a statistic of that name, what is printed of a series decides alone. */
const source: Rule = ({ facets: a }, { facets: b }) =>
  relationOf(a.source, b.source) === 'DIFFERENT' ? cautions('SOURCE_DIFFERS') : [];

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
