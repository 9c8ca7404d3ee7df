import { Field, Int, ObjectType } from 'type-graphql';
import { ExcerptGap } from '../../domain/vocabulary.js';
import { describeEnum } from '../enums.js';

describeEnum(ExcerptGap, 'ExcerptGap', 'Why the lines around a quote are not shown.', {
  NO_LINES: 'The evidence names no lines: it was added up, or is known from outside.',
  IN_TABLE: "It stands in a cell of a publisher's table: `cell` says in which.",
  NOT_HELD: 'This server does not hold the text of the document, or it is too large to be read.',
  OTHER_TEXT:
    'The text that this server holds is another one: its SHA-256 is not that of the document.',
  QUOTE_NOT_FOUND: 'The quote does not stand in the lines that are named.',
  TERMS: 'The terms of the document forbid reprinting it.',
});

@ObjectType({ description: "A line of a document's text." })
export class ExcerptLine {
  @Field(() => Int, { description: 'Its number, counted from 1, split on LF.' })
  line: number;

  @Field(() => String, {
    description: 'What stands there; of a longer line 120 characters, around the quote.',
  })
  text: string;

  @Field(() => Boolean, { description: 'Whether the evidence cites it; else it stands around.' })
  isCited: boolean;

  @Field(() => Boolean, { description: 'Whether more stands there than `text`.' })
  isCut: boolean;
}

@ObjectType({
  description:
    'The lines that print a quote and a few around them, so that a reader can judge it; never the whole text. Of the server, not of the release: it has them where its operator holds the texts (`SOURCES_DIR`).',
})
export class Excerpt {
  @Field(() => [ExcerptLine], { description: 'In their order; none where `missing` says why.' })
  lines: ExcerptLine[];

  @Field(() => ExcerptGap, {
    nullable: true,
    description: 'Why there are no lines; null where there are.',
  })
  missing: ExcerptGap | null;
}
