import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../node.type.js';

@ObjectType({ description: 'How many records of this release a theme has.' })
export class ThemeCounts {
  @Field(() => Int, { description: 'Indicators.' })
  indicators: number;

  @Field(() => Int, { description: 'KPIs of its indicators.' })
  kpis: number;

  @Field(() => Int, { description: 'Series of official statistics of its indicators.' })
  statistics: number;

  @Field(() => Int, { description: 'Figures and printed absences of its indicators.' })
  observations: number;

  @Field(() => Int, {
    description:
      'Policies that name it themselves, of all levels; reprints count as rows of their own.',
  })
  policies: number;
}

@ObjectType({
  implements: Node,
  description:
    'A subject that indicators and policies are sorted under: by us (seeds/themes.yaml), not by the documents.',
})
export class Theme {
  @Field(() => ID, { description: 'Readable and stable: furusato-nozei.' })
  id: string;

  @Field(() => String, { description: 'Name in Japanese.' })
  name: string;

  @Field(() => String, { description: 'Name in English.' })
  nameEn: string;

  @Field(() => ThemeCounts, { description: 'How many records it has.' })
  counts: ThemeCounts;
}
