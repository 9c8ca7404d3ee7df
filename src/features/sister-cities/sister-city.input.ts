import { Field, ID, InputType } from 'type-graphql';
import { Reciprocity, SisterCityKind } from '../../domain/vocabulary.js';
import { AgreementFilter } from '../agreement.type.js';
import { orderedArgs, POSITION } from '../order-by.js';

@InputType({ description: 'Narrows a list of sister cities; conditions are joined by "and".' })
export class SisterCityFilter extends AgreementFilter {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only those of these towns: codes, or names in any spelling.',
  })
  municipalityCodes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "The partner's country, ISO 3166-1: IT; or its id.",
  })
  country?: string | null;

  @Field(() => SisterCityKind, { nullable: true, description: 'Only this kind.' })
  kind?: SisterCityKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the partner, in Japanese or English, or its region holds this.',
  })
  text?: string | null;

  @Field(() => Reciprocity, { nullable: true, description: 'Whether both sides print it.' })
  reciprocity?: Reciprocity | null;
}

/** What a list of sister cities can be sorted by. */
export const SISTER_CITY_ORDER = {
  POSITION,
  DATE: {
    by: 'row.date',
    nullable: true,
    isText: true,
    description: 'By the day of its conclusion; a year or month alone stands before its days.',
  },
  PARTNER_NAME_EN: {
    by: 'row.partnerNameEn',
    isText: true,
    description: "By the partner's name in English.",
  },
  COUNTRY: { by: 'row.country', isText: true, description: 'By the code of the country.' },
};

export const SisterCityArgs = orderedArgs('SisterCity', SISTER_CITY_ORDER);
export type SisterCityArgs = InstanceType<typeof SisterCityArgs>;
