import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Narrows a list of municipalities; conditions are joined by "and".' })
export class MunicipalityFilter {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only these: 6-digit codes, or names in any spelling.',
  })
  codes?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only this prefecture, JIS X 0401: "12".' })
  prefectureCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Name, reading or English name holds this, however it is spelled; or it is the whole name of a ward or of what became the municipality.',
  })
  text?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a document of the municipality is held.',
  })
  hasPlanMaterial?: boolean | null;
}
