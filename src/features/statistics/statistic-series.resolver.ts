import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import type { ObservationEntity } from '../../db/entities/observation.entity.js';
import type { StatisticSeriesEntity } from '../../db/entities/statistic-series.entity.js';
import { figuresOfStatistic } from '../../db/memory/of-rows.js';
import type { StatisticRow } from '../../db/memory/series.js';
import { whenThere } from '../../lib/when-there.js';
import { type Connection, connection, pageRequest } from '../connection.js';
import type { Context } from '../context.js';
import { countsOf } from '../counts-of.js';
import { BY_INDICATOR, BY_ITS_THEME, BY_MUNICIPALITY } from '../groupings.js';
import { loadIndicator } from '../indicators/indicator.loaders.js';
import { findIndicator } from '../indicators/indicator.store.js';
import { Indicator } from '../indicators/indicator.type.js';
import { loadMunicipality } from '../municipalities/municipality.loaders.js';
import { Municipality } from '../municipalities/municipality.type.js';
import { checkYears, inYears } from '../observations/check-years.js';
import { YearRange } from '../observations/observation.input.js';
import { Observation } from '../observations/observation.type.js';
import { publisherEn, publisherEnField } from '../sources/publisher-en.js';
import {
  STATISTIC_SERIES_ORDER,
  StatisticSeriesArgs,
  StatisticSeriesFilter,
} from './statistic-series.input.js';
import {
  findStatistic,
  loadStatistic,
  loadStatisticsOf,
  loadStatisticsOfIndicator,
} from './statistic-series.loaders.js';
import { StatisticSeries, StatisticSeriesConnection } from './statistic-series.type.js';

export const StatisticSeriesCounts = countsOf(StatisticSeriesConnection, 'StatisticSeries', {
  MUNICIPALITY: BY_MUNICIPALITY,
  INDICATOR: BY_INDICATOR,
  THEME: BY_ITS_THEME,
});

@Resolver(() => StatisticSeries)
export class StatisticSeriesResolver {
  @Query(() => StatisticSeries, {
    nullable: true,
    description: 'One series of official statistics by its id; null if there is none.',
  })
  statisticSeries(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Id of a StatisticSeries.' }) id: string,
  ): Promise<StatisticSeries | null> {
    return findStatistic(context, id);
  }

  @FieldResolver(() => String, publisherEnField)
  publisherEn(
    @Root() { publisher }: StatisticSeriesEntity,
    @Ctx() { memory }: Context,
  ): string | null {
    return publisherEn(memory, publisher);
  }

  @FieldResolver(() => Municipality, { description: 'The town that it is of.' })
  municipality(
    @Root() { municipalityCode }: StatisticSeriesEntity,
    @Ctx() context: Context,
  ): Municipality {
    return loadMunicipality(context, municipalityCode);
  }

  @FieldResolver(() => Indicator, { description: 'The concept that it can be compared by.' })
  indicator(@Root() { indicatorId }: StatisticSeriesEntity, @Ctx() context: Context): Indicator {
    return loadIndicator(context, indicatorId);
  }

  @FieldResolver(() => [Observation], { description: 'Its figures, year by year.' })
  observations(
    @Root() series: StatisticRow,
    @Ctx() { memory }: Context,
    @Arg('years', () => YearRange, { nullable: true, description: 'Only these years.' })
    years?: YearRange,
  ): Observation[] | Promise<Observation[]> {
    const range = checkYears(years);
    return whenThere(figuresOfStatistic(memory, series), (all): Observation[] =>
      all.filter(({ year }) => inYears(year, range)),
    );
  }
}

@Resolver(() => Municipality)
export class MunicipalityStatisticsResolver {
  @FieldResolver(() => [StatisticSeries], {
    description: 'The series of official statistics on the town.',
  })
  statistics(
    @Root() { id }: MunicipalityEntity,
    @Ctx() context: Context,
    @Arg('indicator', () => String, {
      nullable: true,
      description: 'Only those of this indicator: id, name or alias.',
    })
    indicator?: string | null,
  ): StatisticSeries[] | Promise<StatisticSeries[]> {
    const wanted =
      indicator === undefined || indicator === null
        ? null
        : findIndicator(context.memory, indicator).id;
    return whenThere(loadStatisticsOf(context, id), (all): StatisticSeries[] =>
      all.filter(({ indicatorId }) => wanted === null || indicatorId === wanted),
    );
  }
}

@Resolver(() => Indicator)
export class IndicatorStatisticsResolver {
  @FieldResolver(() => StatisticSeriesConnection, {
    description: 'The series of official statistics that it joins, by town.',
  })
  async statistics(
    @Root() { id }: IndicatorEntity,
    @Ctx() context: Context,
    @Args(() => StatisticSeriesArgs) args: StatisticSeriesArgs,
    @Arg('filter', () => StatisticSeriesFilter, { nullable: true, description: 'Which ones.' })
    filter?: StatisticSeriesFilter,
  ): Promise<Connection<StatisticSeries>> {
    const request = pageRequest(args, STATISTIC_SERIES_ORDER);
    return connection(await loadStatisticsOfIndicator(context, id, request, filter));
  }
}

@Resolver(() => Observation)
export class ObservationStatisticResolver {
  @FieldResolver(() => StatisticSeries, {
    nullable: true,
    description: 'The official series that it is of. Either this or `kpi` is set.',
  })
  statistic(
    @Root() { statisticId }: ObservationEntity,
    @Ctx() context: Context,
  ): Promise<StatisticSeries> | null {
    return statisticId ? loadStatistic(context, statisticId) : null;
  }
}
