import { Field, Int, ObjectType } from 'type-graphql';
import { Reading } from '../../domain/vocabulary.js';
import { describeEnum } from '../enums.js';

describeEnum(Reading, 'Reading', 'How sure the reading of a source is.', {
  CERTAIN: 'Printed so.',
  INFERRED: 'Worked out from the page; `note` says how.',
  EXTERNAL: 'Known from outside the document.',
});

@ObjectType({ description: 'Where a fact stands in its source.' })
export class Evidence {
  @Field(() => Int, {
    nullable: true,
    description:
      'Printed page, where the text tells it; where it does not, `document { pagesNote }` says why.',
  })
  page: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "First line of the document's text, counted from 1, split on LF.",
  })
  startLine: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Last line; at most 12 lines in all.',
  })
  endLine: number | null;

  @Field(() => [String], { description: 'Headings above it, outermost first.' })
  locator: string[];

  @Field(() => String, {
    description: 'As printed, at most 120 characters; white space may differ.',
  })
  quote: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The field that it stands for, where it is not the whole record: value, year, unit, date, kind ...',
  })
  field: string | null;

  @Field(() => Reading, { description: 'How sure the reading is.' })
  reading: Reading;

  @Field(() => String, { nullable: true, description: 'What is in doubt, and why, in Japanese.' })
  note: string | null;
}
