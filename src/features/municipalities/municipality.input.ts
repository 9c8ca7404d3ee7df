import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Narrows a list of municipalities; conditions are joined by "and".' })
export class MunicipalityFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these 6-digit codes.' })
  codes?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only this prefecture, JIS X 0401: "12".' })
  prefectureCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name, reading or English name holds this; case, width and kana do not count.',
  })
  text?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a document of the municipality is held.',
  })
  hasPlanMaterial?: boolean | null;
}
