import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../connection.js';
import { Node } from '../node.type.js';

@ObjectType({
  implements: Node,
  description:
    'Same concept, town and year, different values in two sources or more: a plan and official statistics, or two plans. Figures of which it is told that they count different parts or periods are none. Why they differ is not guessed at.',
})
export class Discrepancy {
  @Field(() => ID, {
    description: 'Readable and stable: discrepancy/122360/furusato-nozei.amount/2021.',
  })
  id: string;

  @Field(() => Int, { description: 'Year in which the period of the figures begins.' })
  year: number;

  @Field(() => Float, {
    description: 'The largest figure less the smallest, exactly, in `unit`; never 0.',
  })
  difference: number;

  @Field(() => Boolean, {
    description:
      'Whether any two of the figures agree when one is rounded as the other is printed: 19 % and 19.1 %.',
  })
  withinRounding: boolean;
}

export const DiscrepancyConnection = connectionOf(Discrepancy, 'Discrepancy');
