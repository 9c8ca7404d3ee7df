import { Field, ID, ObjectType } from 'type-graphql';
import { Reciprocity, SisterCityKind } from '../../domain/vocabulary.js';
import { Agreement } from '../agreement.type.js';
import { connectionOf } from '../connection.js';
import { describeEnum } from '../enums.js';
import { Searchable } from '../municipalities/municipality.type.js';
import { Node } from '../node.type.js';

describeEnum(
  SisterCityKind,
  'SisterCityKind',
  'The kinds of ties between cities, in the parties’ own words.',
  {
    SISTER: '姉妹都市.',
    FRIENDSHIP: '友好都市.',
    BROTHER: '兄弟都市.',
    PARTNERSHIP: 'パートナーシップ協定都市.',
    UNSPECIFIED: 'The source names several kinds together: 姉妹・友好都市.',
  },
);

describeEnum(Reciprocity, 'Reciprocity', 'Whether both sides print a tie.', {
  BOTH_SIDES: 'Documents of the partner that we read name this town as a sister city, too.',
  ONE_SIDE: 'We read documents of the partner, and they do not name this town as a sister city.',
  PARTNER_NOT_READ: 'The partner lies in Japan, and we read no document of it.',
  PARTNER_ABROAD: 'The partner lies abroad: we read documents of Japan alone.',
});

@ObjectType({
  implements: [Searchable, Node],
  description: 'A sister, friendship, brother or partnership city, as one town prints it.',
})
export class SisterCity extends Agreement {
  @Field(() => ID, { description: 'Readable and stable.' })
  id: string;

  @Field(() => String, { description: 'The partner as printed: ナポリ市.' })
  partnerName: string;

  @Field(() => String, { description: 'In English.' })
  partnerNameEn: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2: IT.' })
  country: string;

  @Field(() => String, {
    nullable: true,
    description: 'State, province or prefecture as printed; null where not printed.',
  })
  region: string | null;

  @Field(() => SisterCityKind, { description: 'What kind of tie it is.' })
  kind: SisterCityKind;

  @Field(() => String, {
    description:
      "The source's own word: 姉妹都市, 友好都市, 兄弟都市, パートナーシップ協定都市, 姉妹・友好都市.",
  })
  kindLabel: string;

  @Field(() => [String], { description: 'Fields of exchange, as printed.' })
  fieldsOfExchange: string[];
}

export const SisterCityConnection = connectionOf(SisterCity, 'SisterCity');
