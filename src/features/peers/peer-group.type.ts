import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'The group of like municipalities (類似団体) that the ministry puts a municipality into for a fiscal year, by size and industry.',
})
export class PeerGroup {
  @Field(() => Int, {
    nullable: true,
    description: 'The fiscal year; null where none is asked for and none is known.',
  })
  year: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'As printed: 都市Ⅰ－２; null exactly when `missing` is not.',
  })
  raw?: string;

  @Field(() => String, {
    nullable: true,
    description: 'The sheet of the table; null where it has none, or `missing` is not null.',
  })
  sheet?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The head of the column; null where it is not kept, or `missing` is not null.',
  })
  columnHead?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The row, counted from 1; null exactly when `missing` is not.',
  })
  row?: number;
}
