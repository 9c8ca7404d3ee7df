import { ObservationEntity } from '../../db/entities/observation.entity.js';
import { StatisticSeriesEntity } from '../../db/entities/statistic-series.entity.js';
import type { Costs } from '../size-rule.js';

export const STATISTIC_COSTS: Costs = {
  'Municipality.statistics': { of: StatisticSeriesEntity, by: 'row.municipalityCode' },
  'StatisticSeries.observations': { of: ObservationEntity, by: 'row.statisticId' },
};
