import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How many rows a table of a release has.' })
export class ReleaseTable {
  @Field(() => String, {
    description: 'Name of the table, as the program that made the release has it: kpi, evidence.',
  })
  table: string;

  @Field(() => Int, { description: 'Its rows.' })
  rows: number;
}

@ObjectType({
  description:
    'A release that is kept here: the whole data set as it was published at one time. It never changes.',
})
export class Release {
  @Field(() => String, {
    description:
      'Its id, a hash of its content, as `dataset { release }` and the header `Machikurabe-Release` tell it.',
  })
  release: string;

  @Field(() => String, { description: 'When it was made: UTC, as ISO 8601 writes it.' })
  made: string;

  @Field(() => String, {
    description:
      'A hash of what it was made of: seeds, facts and the code that reads them. Empty where nothing tells it.',
  })
  inputs: string;

  @Field(() => [ReleaseTable], {
    description: 'How much it holds, by table. Empty where nothing tells it.',
  })
  counts: ReleaseTable[];

  @Field(() => Boolean, {
    description: 'Whether it stays until it is unpinned, however many are made after it.',
  })
  pinned: boolean;

  @Field(() => Boolean, { description: 'Whether `/graphql` answers from it now.' })
  isCurrent: boolean;

  @Field(() => String, {
    description:
      'Address at which it is asked like `/graphql`, and answers the same bytes for ever.',
  })
  url: string;
}
