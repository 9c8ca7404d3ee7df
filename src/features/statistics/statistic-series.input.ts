import { Field, ID, InputType } from 'type-graphql';
import { orderedArgs, POSITION } from '../order-by.js';

@InputType({
  description: 'Narrows a list of series of official statistics; conditions are joined by "and".',
})
export class StatisticSeriesFilter {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only series of these towns: codes, or names in any spelling.',
  })
  municipalityCodes?: string[] | null;
}

/** What a list of series of official statistics can be sorted by. */
export const STATISTIC_SERIES_ORDER = { POSITION };

export const StatisticSeriesArgs = orderedArgs('StatisticSeries', STATISTIC_SERIES_ORDER);
export type StatisticSeriesArgs = InstanceType<typeof StatisticSeriesArgs>;
