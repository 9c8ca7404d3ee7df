import { Field, ID, InputType } from 'type-graphql';

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
