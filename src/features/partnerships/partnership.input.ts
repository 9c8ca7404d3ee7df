import { Field, ID, InputType } from 'type-graphql';
import { PartnershipKind } from '../../domain/vocabulary.js';
import { AgreementFilter } from '../agreement.type.js';

@InputType({ description: 'Narrows a list of partnerships; conditions are joined by "and".' })
export class PartnershipFilter extends AgreementFilter {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only those of these towns: codes, or names in any spelling.',
  })
  municipalityCodes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Name or a partner holds this.' })
  text?: string | null;

  @Field(() => PartnershipKind, { nullable: true, description: 'Only this kind.' })
  kind?: PartnershipKind | null;
}
