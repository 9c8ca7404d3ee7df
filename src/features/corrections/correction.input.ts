import { Field, ID, InputType } from 'type-graphql';
import { orderedArgs, POSITION } from '../order-by.js';
import { PartialDate } from '../partial-date.scalar.js';

@InputType({ description: 'Narrows a list of corrections; conditions are joined by "and".' })
export class CorrectionFilter {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only those of records of these towns: codes, or names in any spelling.',
  })
  municipalityCodes?: string[] | null;

  @Field(() => PartialDate, { nullable: true, description: 'Only those of this day and later.' })
  dateFrom?: string | null;
}

/** What a list of corrections can be sorted by. */
export const CORRECTION_ORDER = {
  POSITION,
  SINCE: { by: 'row.since', isText: true, description: 'By the day of the correction.' },
};

export const CorrectionArgs = orderedArgs('Correction', CORRECTION_ORDER);
export type CorrectionArgs = InstanceType<typeof CorrectionArgs>;
