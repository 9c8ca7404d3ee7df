import { Field, InputType } from 'type-graphql';
import { orderedArgs, POSITION } from '../order-by.js';

@InputType({ description: 'Narrows a list of indicators; conditions are joined by "and".' })
export class IndicatorFilter {
  @Field(() => String, { nullable: true, description: 'Name or alias holds this.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'Id of a theme.' })
  theme?: string | null;
}

/** What a list of indicators can be sorted by. */
export const INDICATOR_ORDER = {
  POSITION,
  NAME_EN: { by: 'row.nameEn', isText: true, description: 'By the name in English.' },
  KPI_COUNT: {
    by: '(SELECT COUNT(*) FROM "kpi" WHERE "kpi"."indicatorId" = row.id)',
    description: 'By the number of KPIs that it joins.',
  },
};

export const IndicatorArgs = orderedArgs('Indicator', INDICATOR_ORDER);
export type IndicatorArgs = InstanceType<typeof IndicatorArgs>;
