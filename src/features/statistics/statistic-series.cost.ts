import type { Costs } from '../size-rule.js';

export const STATISTIC_COSTS: Costs = {
  'Municipality.statistics': { list: 'series of municipality' },
  'StatisticSeries.observations': { list: 'figures of series' },
};
