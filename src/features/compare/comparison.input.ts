import { Field, InputType, Int } from 'type-graphql';
import { Measure } from '../../domain/vocabulary.js';
import { OrderDirection } from '../order-by.js';

@InputType({
  description:
    'Sorts the rows of a comparison by the values of one year and measure. Ranked rows come first: the group with most ranks before the others, and within a group by value, equal ones in the order of the grid. Then, in the order of the grid and not by their values, the rows whose value has no rank (`rankReason` of the cell says why); then those without a value (`missing` says why); then those only RELATED.',
})
export class ComparisonRowOrder {
  @Field(() => Int, { description: "One of the comparison's years." })
  year: number;

  @Field(() => Measure, { description: 'One of the measures of the comparison.' })
  measure: Measure;

  @Field(() => OrderDirection, {
    defaultValue: 'ASC',
    description: 'Which end of each ranking comes first; nothing else is turned around by it.',
  })
  direction: OrderDirection;
}
