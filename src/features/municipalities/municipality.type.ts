import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import { MunicipalityKind } from '../../domain/vocabulary.js';
import { connectionOf } from '../connection.js';
import { describeEnum } from '../enums.js';
import { Node } from '../node.type.js';

describeEnum(MunicipalityKind, 'MunicipalityKind', 'The kinds of basic local authorities.', {
  CITY: '市',
  TOWN: '町',
  VILLAGE: '村',
  SPECIAL_WARD: '特別区 of Tokyo.',
});

@ObjectType({ implements: Node, description: 'One of the 47 prefectures (都道府県).' })
export class Prefecture {
  @Field(() => ID, { description: 'JIS X 0401, two digits: "12".' })
  code: string;

  @Field(() => String, { description: 'Name in Japanese: 千葉県.' })
  name: string;

  @Field(() => String, { description: 'Name in English, without suffix: Chiba.' })
  nameEn: string;
}

/** Stands here since it and Municipality name each other. */
@InterfaceType({
  implements: Node,
  description:
    'What a search finds, with what to show of any of it: `... on Searchable` asks for these fields of all members of SearchResult at once.',
})
export abstract class Searchable extends Node {
  @Field(() => String, { description: 'Its name or title, in Japanese.' })
  label: string;

  @Field(() => String, {
    nullable: true,
    description: 'The same in English, translated by us; null where it is not translated.',
  })
  labelEn: string | null;

  @Field(() => Municipality, {
    nullable: true,
    description: 'The municipality that it is of; null where it is of none.',
  })
  municipality: Municipality | null;
}

@ObjectType({
  implements: [Searchable, Node],
  description: 'One of the 1,741 municipalities of Japan, the 23 special wards included.',
})
export class Municipality {
  id: string;

  @Field(() => String, { description: 'Name in Japanese: 香取市. Not unique in the country.' })
  name: string;

  @Field(() => String, { description: 'Reading in hiragana: かとりし.' })
  nameKana: string;

  @Field(() => String, { description: 'Name in English: Katori City.' })
  nameEn: string;

  @Field(() => MunicipalityKind, { description: 'City, town, village or special ward.' })
  kind: MunicipalityKind;
}

export const MunicipalityConnection = connectionOf(Municipality, 'Municipality');
