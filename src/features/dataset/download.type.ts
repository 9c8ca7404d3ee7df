import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A file of the release, to take away: docs/release-files.md.' })
export class Download {
  @Field(() => String, {
    description: 'Its name below /releases/ID/: observations.parquet, json-stat/births.json.',
  })
  name: string;

  @Field(() => String, {
    description:
      'csv (compressed where the name ends in .gz), parquet, json-stat or sqlite; about: a file that tells of the others.',
  })
  format: string;

  @Field(() => Float, {
    description: 'Its size in bytes: a whole number, which may be larger than Int.',
  })
  bytes: number;

  @Field(() => Int, { nullable: true, description: 'Rows of a table; null for what is none.' })
  rows: number | null;

  @Field(() => String, { description: 'SHA-256 of its content, which is its ETag, too.' })
  sha256: string;

  @Field(() => String, { description: 'Where it is: taken whole or in ranges, the same for ever.' })
  url: string;
}
