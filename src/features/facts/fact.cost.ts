import type { Costs } from '../size-rule.js';

export const FACT_COSTS: Costs = {
  'SourceDocument.taken': { list: 'taken of document' },
};
