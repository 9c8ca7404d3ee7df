import { Field, ID, InputType } from 'type-graphql';
import { orderedArgs, POSITION } from '../order-by.js';

@InputType({ description: 'Narrows a list of discrepancies; conditions are joined by "and".' })
export class DiscrepancyFilter {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only discrepancies of these towns: codes, or names in any spelling.',
  })
  municipalityCodes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Id, name or alias of an indicator.' })
  indicator?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that rounding makes agree (true), or only the others (false).',
  })
  withinRounding?: boolean | null;
}

/** What a list of discrepancies can be sorted by. */
export const DISCREPANCY_ORDER = {
  POSITION,
  YEAR: { by: 'row.year', description: 'By the year of the figures.' },
};

export const DiscrepancyArgs = orderedArgs('Discrepancy', DISCREPANCY_ORDER);
export type DiscrepancyArgs = InstanceType<typeof DiscrepancyArgs>;
