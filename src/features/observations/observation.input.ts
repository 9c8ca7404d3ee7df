import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { ActualSource, Measure, MissingReason, ObsStatus } from '../../domain/vocabulary.js';
import { orderedArgs, POSITION } from '../order-by.js';

registerEnumType(ActualSource, {
  name: 'ActualSource',
  description: 'Whose count a figure is.',
  valuesConfig: {
    PLAN: { description: "The town's own, from its plan or its evaluation." },
    OFFICIAL: { description: 'That of official statistics.' },
  },
});

@InputType({ description: 'Inclusive; either end may be left out.' })
export class YearRange {
  @Field(() => Int, { nullable: true, description: 'First year.' })
  from?: number | null;

  @Field(() => Int, { nullable: true, description: 'Last year.' })
  to?: number | null;
}

@InputType({ description: 'Narrows a list of observations; conditions are joined by "and".' })
export class ObservationFilter {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only these towns: codes, or names in any spelling.',
  })
  municipalityCodes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Id, name or alias of an indicator.' })
  indicator?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Id of a theme: figures of all its indicators.',
  })
  theme?: string | null;

  @Field(() => [Measure], { nullable: true, description: 'Only these measures.' })
  measures?: Measure[] | null;

  @Field(() => YearRange, {
    nullable: true,
    description: 'Only these years; figures without a printed year are left out then.',
  })
  years?: YearRange | null;

  @Field(() => [MissingReason], {
    nullable: true,
    description:
      'Only figures that are missing for one of these reasons, as printed (未把握, －); what no document prints has no row here and stands in `compare`.',
  })
  missing?: MissingReason[] | null;

  @Field(() => [ObsStatus], {
    nullable: true,
    description: 'Only figures of one of these states: P for what is provisional (見込み).',
  })
  obsStatus?: ObsStatus[] | null;

  @Field(() => ActualSource, { nullable: true, description: 'Plans or official statistics.' })
  source?: ActualSource | null;
}

/** What a list of figures can be sorted by. */
export const OBSERVATION_ORDER = {
  POSITION,
  YEAR: { by: 'row.year', nullable: true, description: 'By the year in which the period begins.' },
};

export const ObservationArgs = orderedArgs('Observation', OBSERVATION_ORDER);
export type ObservationArgs = InstanceType<typeof ObservationArgs>;
