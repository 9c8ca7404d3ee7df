import type { Costs } from '../size-rule.js';

export const THEME_COSTS: Costs = {
  'Query.themes': { list: 'themes' },
};
