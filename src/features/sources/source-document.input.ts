import { Field, ID, InputType } from 'type-graphql';
import { orderedArgs, POSITION } from '../order-by.js';

@InputType({ description: 'Narrows a list of documents; conditions are joined by "and".' })
export class SourceDocumentFilter {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only documents of these municipalities: codes, or names in any spelling.',
  })
  municipalityCodes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Title or publisher holds this.' })
  text?: string | null;
}

/** What a list of documents can be sorted by. */
export const SOURCE_DOCUMENT_ORDER = {
  POSITION,
  DATE: {
    by: 'row.date',
    nullable: true,
    isText: true,
    description: 'By its date; a year or month alone stands before its days.',
  },
  TITLE: { by: 'row.title', isText: true, description: 'By the title as printed, by character.' },
};

export const SourceDocumentArgs = orderedArgs('SourceDocument', SOURCE_DOCUMENT_ORDER);
export type SourceDocumentArgs = InstanceType<typeof SourceDocumentArgs>;
