import { Field, Int, ObjectType } from 'type-graphql';
import { type NodeType, RecordType } from '../../domain/node-id.js';

@ObjectType({ description: 'How much of one kind was taken from a document.' })
export class Taken {
  @Field(() => RecordType, { description: 'The type of the records.' })
  kind: NodeType;

  @Field(() => Int, { description: 'How many records it is cited for, each counted once.' })
  records: number;

  @Field(() => Int, { description: 'Of how many municipalities they are.' })
  municipalities: number;
}
