import { Field, ID, ObjectType } from 'type-graphql';
import { MatchLevel } from '../../domain/definition-vocabulary.js';
import { connectionOf } from '../connection.js';
import { Facets } from '../indicators/facets.type.js';
import { Node } from '../node.type.js';

@ObjectType({
  implements: Node,
  description: 'A series from official statistics (not from a plan), on the same footing as a KPI.',
})
export class StatisticSeries {
  @Field(() => ID, { description: 'Readable and stable.' })
  id: string;

  @Field(() => String, { description: "The publisher's own name of the figure." })
  label: string;

  @Field(() => String, { description: 'Who publishes it: 総務省.' })
  publisher: string;

  @Field(() => String, { description: 'The survey or data set that it comes from.' })
  dataset: string;

  @Field(() => String, {
    nullable: true,
    description: 'The same in English, translated by us; null where nobody has.',
  })
  datasetEn: string | null;

  @Field(() => MatchLevel, { description: 'How near it is to `indicator`.' })
  match: MatchLevel;

  @Field(() => Facets, {
    description: 'What its definition says, in words that can be compared.',
  })
  facets: Facets;
}

export const StatisticSeriesConnection = connectionOf(StatisticSeries, 'StatisticSeries');
