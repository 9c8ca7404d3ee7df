import { StatisticSeriesEntity } from '../../db/entities/statistic-series.entity.js';
import type { StatisticRow } from '../../db/memory/series.js';
import type { Filter } from '../../db/page.js';
import { whereIn } from '../../db/where.js';
import { whenThere } from '../../lib/when-there.js';
import type { Context } from '../context.js';
import { existing, loadById, loadPageOfParent } from '../loaders.js';
import { withCodes } from '../municipalities/ask-towns.js';
import type { StatisticSeriesFilter } from './statistic-series.input.js';

export const findStatistic = loadById(StatisticSeriesEntity);
export const loadStatistic = existing(findStatistic);

/** The series of official statistics on a town. */
export const loadStatisticsOf = (
  { memory }: Context,
  code: string,
): readonly StatisticRow[] | Promise<readonly StatisticRow[]> =>
  whenThere(memory.shelves.ofTown(code), ({ statistics }) => statistics);

const seriesWanted =
  (
    filter: StatisticSeriesFilter | null,
    memory: Context['memory'],
  ): Filter<StatisticSeriesEntity> =>
  (query) =>
    whereIn(query, 'municipalityCode', withCodes(memory, filter)?.municipalityCodes);
/** The series of an indicator, town by town. */
export const loadStatisticsOfIndicator = loadPageOfParent(
  StatisticSeriesEntity,
  'indicatorId',
  seriesWanted,
);
