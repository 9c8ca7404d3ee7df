import { Field, ObjectType } from 'type-graphql';
import { MatchLevel } from '../../domain/definition-vocabulary.js';
import { Kpi } from '../kpis/kpi.type.js';
import { Municipality } from '../municipalities/municipality.type.js';
import { StatisticSeries } from '../statistics/statistic-series.type.js';

/** The fields that say of what series a row of a comparison or a change is. */
@ObjectType()
export abstract class ComparedSeries {
  @Field(() => Municipality, { description: 'The town.' })
  municipality: Municipality;

  @Field(() => Kpi, { nullable: true, description: "The plan's KPI, in a plan row that has one." })
  kpi: Kpi | null;

  @Field(() => StatisticSeries, {
    nullable: true,
    description: 'The official series, in a statistic row.',
  })
  statistic: StatisticSeries | null;

  @Field(() => MatchLevel, {
    nullable: true,
    description: "How near the series is to the comparison's indicator; null where there is none.",
  })
  match: MatchLevel | null;
}
