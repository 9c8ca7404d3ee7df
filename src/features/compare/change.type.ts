import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { ChangeReason, Measure, RateReason } from '../../domain/vocabulary.js';
import { describeEnum } from '../enums.js';
import { ComparedSeries } from './compared-series.type.js';
import { ComparisonCell } from './comparison.type.js';

const NO_CHANGE = {
  FROM_MISSING: 'There is no figure to begin from.',
  TO_MISSING: 'There is no figure to end at.',
  BOUND: 'One of them is no point: a bound, a range or about so.',
  SERIES_BREAK: 'The series changed its definition or its area between the two.',
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
      "One of the comparison's years. Without it, of each row the last year that has a value of the measure; where none has, the last year, whose cell says why.",
  })
  year?: number | null;
}

@ObjectType({ description: 'How much one row of a comparison changes from one cell to another.' })
export class ComparisonChange extends ComparedSeries {
  @Field(() => ComparisonCell, {
    nullable: true,
    description: 'Where it begins; null where the comparison has no years.',
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
      "Place of the difference among those of the comparable group that lie between the same two years: 1 is the largest rise; ties share. Of a town's rows the official one is ranked. Null where there is no ranking.",
  })
  rank: number | null;
}
