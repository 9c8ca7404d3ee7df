import { Field, ID, InputType } from 'type-graphql';
import { PartnershipKind } from '../../domain/vocabulary.js';
import { AgreementFilter } from '../agreement.type.js';
import { orderedArgs, POSITION } from '../order-by.js';

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

/** What a list of partnerships can be sorted by. */
export const PARTNERSHIP_ORDER = {
  POSITION,
  DATE: {
    by: 'row.date',
    nullable: true,
    isText: true,
    description: 'By the day of its conclusion; a year or month alone stands before its days.',
  },
  NAME: { by: 'row.name', isText: true, description: 'By the name as printed, by character.' },
};

export const PartnershipArgs = orderedArgs('Partnership', PARTNERSHIP_ORDER);
export type PartnershipArgs = InstanceType<typeof PartnershipArgs>;
