import { ObservationEntity } from '../../db/entities/observation.entity.js';
import { StatisticSeriesEntity } from '../../db/entities/statistic-series.entity.js';
import { loadExisting, loadOfParent } from '../loaders.js';

export const loadStatistic = loadExisting(StatisticSeriesEntity);
export const loadStatisticsOf = loadOfParent(StatisticSeriesEntity, 'municipalityCode');
export const loadObservationsOfStatistic = loadOfParent(ObservationEntity, 'statisticId');
