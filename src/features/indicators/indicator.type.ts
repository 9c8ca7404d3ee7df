import { Field, ID, ObjectType } from 'type-graphql';
import {
  Deciding,
  MatchLevel,
  PerHeadMeaning,
  Residents,
} from '../../domain/definition-vocabulary.js';
import { connectionOf } from '../connection.js';
import { describeEnum } from '../enums.js';
import { Searchable } from '../municipalities/municipality.type.js';
import { Node } from '../node.type.js';
import { Facets } from './facets.type.js';

describeEnum(
  MatchLevel,
  'MatchLevel',
  'How near a local figure is to the shared concept (SKOS mapping).',
  {
    EXACT: 'The same concept.',
    CLOSE: 'So near that they may stand for each other in many uses.',
    BROAD: 'The local figure counts more than the concept.',
    NARROW: 'The local figure counts only a part of the concept.',
    RELATED: 'Another concept that belongs to the subject; never ranked with it.',
  },
);

describeEnum(Deciding, 'Deciding', 'A facet that must be printed before figures are ranked.', {
  groups: 'Which part of a population is counted.',
  threshold: 'From which rank, level or size on.',
  coverage: 'What is added up.',
  event: 'Which election, drill or other occasion.',
  season: 'Which part of the year.',
  source: 'By which statistic or definition by name: of 待機児童 the definition of the nation.',
});

describeEnum(Residents, 'Residents', 'Which residents a concept counts that counts residents.', {
  ALL: 'All of them: a population.',
  PART: 'Some of them, such as those of 65 and over.',
});

describeEnum(PerHeadMeaning, 'PerHeadMeaning', 'What a figure divided by the population is.', {
  AMOUNT: 'So much for each resident.',
  SHARE_OF_RESIDENTS: 'The share of those counted in all residents: 0.3 is 30 %.',
  NONE_OF_RATIO: 'Nothing: the figure is a share or an index already. `compare` refuses it.',
  NONE_OF_POPULATION:
    'Nothing: the figure is the population itself, 1 in every town. `compare` refuses it.',
});

@ObjectType({
  implements: [Searchable, Node],
  description: 'A concept that the indicators of many towns can be compared by.',
})
export class Indicator {
  @Field(() => ID, { description: 'Readable and stable: furusato-nozei.amount.' })
  id: string;

  @Field(() => String, { description: 'Name in Japanese.' })
  name: string;

  @Field(() => String, { description: 'Name in English.' })
  nameEn: string;

  @Field(() => [String], { description: 'Other names that find it; unique across indicators.' })
  aliases: string[];

  @Field(() => [String], {
    description: 'How the name is read, in hiragana; none for names in Latin letters.',
  })
  readings: string[];

  @Field(() => String, { description: 'The unit that comparisons are shown in: 千円.' })
  unit: string;

  @Field(() => String, { description: 'What is counted, in Japanese.' })
  definition: string;

  @Field(() => String, { description: 'What is counted, in a few words, in Japanese.' })
  counted: string;

  @Field(() => String, { description: 'What is counted, in English.' })
  countedEn: string;

  @Field(() => Facets, {
    description:
      'What the concept says, in words that can be compared; UNSPECIFIED where it leaves it open.',
  })
  facets: Facets;

  @Field(() => Boolean, {
    description:
      'Whether there is no common definition: each town counts whom or what it likes. Then what does not say which part it counts is not comparable.',
  })
  open: boolean;

  @Field(() => [Deciding], {
    description:
      'What must be printed of a figure besides, before it is ranked: of 投票率 the event.',
  })
  decides: Deciding[];

  @Field(() => Residents, {
    nullable: true,
    description: 'Which residents are counted; null where something else is.',
  })
  residents: Residents | null;
}

export const IndicatorConnection = connectionOf(Indicator, 'Indicator');
