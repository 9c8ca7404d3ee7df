import { MOST_AROUND } from '../../domain/excerpt-around.js';
import { MOST_LINES } from '../../domain/quote-limits.js';
import type { Costs } from '../size-rule.js';

export const SOURCE_COSTS: Costs = {
  'Municipality.sourceDocuments': { list: 'documents of municipality' },
  // Goes through all official series of a town.
  'Municipality.citation': ({ count }) => ({ count, distinct: true, price: 20 }),
  // Dear on purpose: a few at a time are read around a quote, never a text.
  'Evidence.excerpt': ({ count }) => ({ count, distinct: false, price: 50 }),
  'Excerpt.lines': ({ count }) => ({
    count: count * (MOST_LINES + 2 * MOST_AROUND),
    distinct: false,
  }),
  'Narrative.evidence': { list: 'evidence of narrative' },
};
