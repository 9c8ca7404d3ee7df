import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'A place in a table; `quote` of its evidence is what is printed there.',
})
export class TableCell {
  @Field(() => String, { description: 'Name of the file.' })
  file: string;

  @Field(() => String, {
    nullable: true,
    description: 'The sheet of a workbook; null where the file has none, as of a CSV.',
  })
  sheet: string | null;

  @Field(() => Int, { description: 'The row, counted from 1 with the heads.' })
  row: number;

  @Field(() => String, {
    nullable: true,
    description: 'Whose row it is: the town; null where the row is no more than cited as a line.',
  })
  rowHead: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The head of the column as printed, those above it first; null as of `rowHead`.',
  })
  columnHead: string | null;
}
