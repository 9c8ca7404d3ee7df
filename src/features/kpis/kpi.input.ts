import { Field, ID, InputType } from 'type-graphql';
import { orderedArgs, POSITION } from '../order-by.js';

@InputType({ description: 'Narrows a list of KPIs; conditions are joined by "and".' })
export class KpiFilter {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only KPIs of these towns: codes, or names in any spelling.',
  })
  municipalityCodes?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only KPIs of this plan.' })
  planId?: string | null;

  @Field(() => String, { nullable: true, description: 'Id, name or alias of an indicator.' })
  indicator?: string | null;

  @Field(() => String, { nullable: true, description: "Id of the indicator's theme." })
  theme?: string | null;

  @Field(() => String, { nullable: true, description: 'Name or definition holds this.' })
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Marked KPI in the source, or not.' })
  isMarkedKpi?: boolean | null;
}

/** What a list of KPIs can be sorted by. */
export const KPI_ORDER = {
  POSITION,
  NAME: { by: 'row.name', isText: true, description: 'By the name as printed, by character.' },
  INDICATOR: {
    by: 'row.indicatorId',
    isText: true,
    description: 'By the id of its indicator: those of one concept stand together.',
  },
};

export const KpiArgs = orderedArgs('Kpi', KPI_ORDER);
export type KpiArgs = InstanceType<typeof KpiArgs>;
