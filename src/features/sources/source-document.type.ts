import { Field, ID, ObjectType } from 'type-graphql';
import { Extent } from '../../domain/vocabulary.js';
import { connectionOf } from '../connection.js';
import { describeEnum } from '../enums.js';
import { Searchable } from '../municipalities/municipality.type.js';
import { Node } from '../node.type.js';
import { PartialDate } from '../partial-date.scalar.js';

describeEnum(Extent, 'Extent', 'How much of a document we hold.', {
  WHOLE: 'All of it.',
  EXCERPT: 'A part: what is missing here may stand in the rest.',
});

@ObjectType({
  implements: [Searchable, Node],
  description: 'A document or data set that facts were taken from.',
})
export class SourceDocument {
  @Field(() => ID, { description: 'Readable and stable.' })
  id: string;

  @Field(() => String, { description: 'Title as printed.' })
  title: string;

  @Field(() => String, {
    nullable: true,
    description: 'The title in English, translated by us; null where nobody has.',
  })
  titleEn: string | null;

  @Field(() => String, { description: 'Who published it.' })
  publisher: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Date of publication; null where none is printed: `dateNote` says so.',
  })
  date: string | null;

  @Field(() => String, { nullable: true, description: 'Why there is no date, in Japanese.' })
  dateNote: string | null;

  @Field(() => Extent, { description: 'Whether we hold all of it.' })
  extent: Extent;

  @Field(() => String, {
    nullable: true,
    description:
      "Name of the file that was read: the publisher's own of an imported file, ours of a text that was extracted.",
  })
  file: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the text or file that was read; null where none is held.',
  })
  sha256: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The publisher's terms; null where they are not known: `licenceNote` says why. Ours are for our own work.",
  })
  licence: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The publisher's page; null where it is not known: `urlNote` says why.",
  })
  url: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the copy that was read came from, where that is not the publisher.',
  })
  obtainedFrom: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was obtained; null where that is not known: `retrievedNote` says why.',
  })
  retrieved: string | null;
}

export const SourceDocumentConnection = connectionOf(SourceDocument, 'SourceDocument');
