import { StatisticSeriesEntity } from '../../db/entities/statistic-series.entity.js';
import type { StatisticRow } from '../../db/memory/series.js';
import type { Context } from '../context.js';
import { existing, loadById } from '../loaders.js';

export const findStatistic = loadById(StatisticSeriesEntity);
export const loadStatistic = existing(findStatistic);

/** The series of official statistics on a town. */
export const loadStatisticsOf = ({ memory }: Context, code: string): StatisticRow[] =>
  memory.statistics.ofTown(code);
