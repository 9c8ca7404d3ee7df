import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ChangeKind } from '../../db/diff/change.js';
import { type NodeType, RecordType } from '../../domain/node-id.js';
import { PageArgs } from '../connection.js';

@InputType({ description: 'Narrows a list of changes; conditions are joined by "and".' })
export class ReleaseDiffFilter {
  @Field(() => [ChangeKind], { nullable: true, description: 'Only these kinds of changes.' })
  kinds?: ChangeKind[] | null;

  @Field(() => [RecordType], { nullable: true, description: 'Only records of these types.' })
  types?: NodeType[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only records of these towns of today: codes, or names in any spelling.',
  })
  municipalityCodes?: string[] | null;
}

@ArgsType()
export class ReleaseDiffArgs extends PageArgs {
  @Field(() => ID, { description: 'Id of the release to compare from, as `releases` gives it.' })
  from: string;

  @Field(() => ID, { description: 'Id of the release to compare with: usually a later one.' })
  to: string;
}
