import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Narrows a list of indicators; conditions are joined by "and".' })
export class IndicatorFilter {
  @Field(() => String, { nullable: true, description: 'Name or alias holds this.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'Id of a theme.' })
  theme?: string | null;
}
