import { Field, ID, InputType } from 'type-graphql';
import { AgreementStatus, PartnershipKind } from '../../domain/vocabulary.js';
import { PartialDate } from '../partial-date.scalar.js';

@InputType({ description: 'Narrows a list of partnerships; conditions are joined by "and".' })
export class PartnershipFilter {
  @Field(() => [ID], { nullable: true, description: 'Only those of these towns.' })
  municipalityCodes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Name or a partner holds this.' })
  text?: string | null;

  @Field(() => PartnershipKind, { nullable: true, description: 'Only this kind.' })
  kind?: PartnershipKind | null;

  @Field(() => AgreementStatus, { nullable: true, description: 'Only this status.' })
  status?: AgreementStatus | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Concluded then or later; those without a date are left out.',
  })
  dateFrom?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Concluded then or earlier; those without a date are left out.',
  })
  dateTo?: string | null;
}
