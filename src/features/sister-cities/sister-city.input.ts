import { Field, ID, InputType } from 'type-graphql';
import { AgreementStatus, SisterCityKind } from '../../domain/vocabulary.js';
import { PartialDate } from '../partial-date.scalar.js';

@InputType({ description: 'Narrows a list of sister cities; conditions are joined by "and".' })
export class SisterCityFilter {
  @Field(() => [ID], { nullable: true, description: 'Only those of these towns.' })
  municipalityCodes?: string[] | null;

  @Field(() => String, { nullable: true, description: "The partner's country, ISO 3166-1: IT." })
  country?: string | null;

  @Field(() => SisterCityKind, { nullable: true, description: 'Only this kind.' })
  kind?: SisterCityKind | null;

  @Field(() => AgreementStatus, { nullable: true, description: 'Only this status.' })
  status?: AgreementStatus | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Agreed then or later; those without a date are left out.',
  })
  dateFrom?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Agreed then or earlier; those without a date are left out.',
  })
  dateTo?: string | null;
}
