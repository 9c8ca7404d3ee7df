import { Field, ID, ObjectType } from 'type-graphql';
import { Node } from '../node.type.js';

@ObjectType({
  implements: Node,
  description:
    'A statistic or definition by name that figures of many towns are taken from. Two series of one source may be ranked though their tables print little: what it fixes is the same.',
})
export class DefinitionSource {
  @Field(() => ID, { description: 'Readable and stable: waste-treatment-survey.' })
  id: string;

  @Field(() => String, { description: 'Its own name, in Japanese.' })
  name: string;

  @Field(() => String, { description: 'The name in English.' })
  nameEn: string;

  @Field(() => String, { description: 'Who publishes it.' })
  publisher: string;

  @Field(() => String, { description: 'Whom or what it counts, of when and how, in Japanese.' })
  definition: string;

  @Field(() => String, { description: 'The same in English.' })
  definitionEn: string;
}
