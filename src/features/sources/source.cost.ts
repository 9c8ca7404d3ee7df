import type { Costs } from '../size-rule.js';

export const SOURCE_COSTS: Costs = {
  'Municipality.sourceDocuments': { list: 'documents of municipality' },
  'Narrative.evidence': { list: 'evidence of narrative' },
};
