import { StatisticSeriesEntity } from '../../db/entities/statistic-series.entity.js';
import type { StatisticRow } from '../../db/memory/series.js';
import type { Context } from '../context.js';
import { loadExisting } from '../loaders.js';

export const loadStatistic = loadExisting(StatisticSeriesEntity);

/** The series of official statistics on a town. */
export const loadStatisticsOf = ({ memory }: Context, code: string): StatisticRow[] =>
  memory.statistics.ofTown(code);
