import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Measure } from '../../domain/vocabulary.js';

@ObjectType({
  description:
    "The values of one year and measure inside one comparable group, in the comparison's unit; each town counts once. Quartiles lie between the closest values, in proportion (R type 7, Excel QUARTILE.INC).",
})
export class ComparisonSummary {
  @Field(() => ID, { description: 'The `comparableGroup` of its rows.' })
  comparableGroup: string;

  @Field(() => Int, { description: 'Year in which the period begins.' })
  year: number;

  @Field(() => Measure, { description: 'Baseline, target or actual.' })
  measure: Measure;

  @Field(() => Int, {
    description: 'How many towns have a value; bounds, ranges and what is about so are none.',
  })
  count: number;

  @Field(() => Int, {
    description:
      'How many towns of the group could have a value and have none; those for which it is NOT_APPLICABLE are not counted.',
  })
  missing: number;

  @Field(() => Float, { description: 'The lowest value.' })
  minimum: number;

  @Field(() => Float, { description: 'A quarter of the values lie below it.' })
  lowerQuartile: number;

  @Field(() => Float, { description: 'Half of the values lie below it.' })
  median: number;

  @Field(() => Float, { description: 'Three quarters of the values lie below it.' })
  upperQuartile: number;

  @Field(() => Float, { description: 'The highest value.' })
  maximum: number;
}
