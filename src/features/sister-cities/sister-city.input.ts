import { Field, ID, InputType } from 'type-graphql';
import { SisterCityKind } from '../../domain/vocabulary.js';
import { AgreementFilter } from '../agreement.type.js';

@InputType({ description: 'Narrows a list of sister cities; conditions are joined by "and".' })
export class SisterCityFilter extends AgreementFilter {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only those of these towns: codes, or names in any spelling.',
  })
  municipalityCodes?: string[] | null;

  @Field(() => String, { nullable: true, description: "The partner's country, ISO 3166-1: IT." })
  country?: string | null;

  @Field(() => SisterCityKind, { nullable: true, description: 'Only this kind.' })
  kind?: SisterCityKind | null;
}
