import { Field, Int, ObjectType } from 'type-graphql';
import { Measure, MissingReason } from '../../domain/vocabulary.js';

@ObjectType({
  description:
    'The towns that have no value of one year and measure, for one reason. Each town counts once: it is missing where none of its series has a value, those only RELATED apart.',
})
export class MissingSummary {
  @Field(() => Int, { description: 'Year in which the period begins.' })
  year: number;

  @Field(() => Measure, { description: 'Baseline, target or actual.' })
  measure: Measure;

  @Field(() => MissingReason, {
    description:
      'Why there is no value. Of a town of several series that of a gap that is printed, before that of one that could be filled, before that of one that cannot; of two alike that of official statistics.',
  })
  reason: MissingReason;
}
