import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { ChangeReason, MatchLevel, Measure, RateReason } from '../../domain/vocabulary.js';
import { describeEnum } from '../enums.js';
import { Kpi } from '../kpis/kpi.type.js';
import { Municipality } from '../municipalities/municipality.type.js';
import { StatisticSeries } from '../statistics/statistic-series.type.js';
import { ComparisonCell } from './comparison.type.js';

const NO_CHANGE = {
  FROM_MISSING: 'There is no figure to begin from.',
  TO_MISSING: 'There is no figure to end at.',
  BOUND: 'One of them is an upper or lower bound, which is no point.',
  SERIES_BREAK: 'The series changed its definition between the two.',
  PERIOD_DIFFERS: 'The two are not of the same kind of period.',
};

describeEnum(ChangeReason, 'ChangeReason', 'Why there is no difference.', NO_CHANGE);

describeEnum(RateReason, 'RateReason', 'Why there is no rate of change.', {
  ...NO_CHANGE,
  FROM_ZERO: 'It begins from zero: nothing can be measured by it.',
  FROM_NEGATIVE: 'It begins from a negative figure: a rate would mislead.',
});

@InputType({ description: 'A cell of every row.' })
export class CellChoice {
  @Field(() => Measure, { description: 'One of the measures of the comparison.' })
  measure: Measure;

  @Field(() => Int, {
    nullable: true,
    description:
      "One of the comparison's years. Without it, of each row the last year that has a value of the measure.",
  })
  year?: number | null;
}

@ObjectType({ description: 'How much one row of a comparison changes from one cell to another.' })
export class ComparisonChange {
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

  @Field(() => ComparisonCell, {
    nullable: true,
    description: 'Where it begins; null where no year was given and no year has a value.',
  })
  from: ComparisonCell | null;

  @Field(() => ComparisonCell, { nullable: true, description: 'Where it ends; null likewise.' })
  to: ComparisonCell | null;

  @Field(() => Float, {
    nullable: true,
    description: "`to` less `from`, in the comparison's unit. Null exactly when `reason` is not.",
  })
  difference: number | null;

  @Field(() => ChangeReason, { nullable: true, description: 'Why there is no difference.' })
  reason: ChangeReason | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Per cent of `from`, two decimals. Null exactly when `rateReason` is not.',
  })
  rate: number | null;

  @Field(() => RateReason, { nullable: true, description: 'Why there is no rate.' })
  rateReason: RateReason | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Place of the difference within the comparable group: 1 is the largest rise; ties share. Null where there is no ranking.',
  })
  rank: number | null;
}
