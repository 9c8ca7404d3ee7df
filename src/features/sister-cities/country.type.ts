import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../node.type.js';

@ObjectType({
  implements: Node,
  description:
    'A country or territory of ISO 3166-1 with its names in Unicode CLDR 48 (seeds/countries.yaml).',
})
export class Country {
  @Field(() => String, { description: 'Name in Japanese: イタリア.' })
  name: string;

  @Field(() => String, { description: 'Name in English: Italy.' })
  nameEn: string;

  @Field(() => Int, {
    description: 'How many sister and partner cities of this release lie there.',
  })
  sisterCityCount: number;
}
