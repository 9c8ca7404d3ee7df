// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/town-statistics.graphql?raw';
import type { Operation } from '../lib/operation.js';
import type { Exact, MatchLevel, MissingReason } from './vocabulary.js';

export type TownStatisticsQueryVariables = Exact<{
  code: string;
}>;
export type TownStatisticsQuery = { municipality: { statistics: Array<{ id: string, label: string, publisher: string, publisherEn: string | null, dataset: string, datasetEn: string | null, match: MatchLevel, indicator: { id: string, name: string, nameEn: string, theme: { id: string, name: string, nameEn: string } }, observations: Array<{ id: string, year: number | null, value: number | null, unit: string, raw: string, missing: MissingReason | null }> }> } | null };

export const TownStatistics: Operation<TownStatisticsQuery, TownStatisticsQueryVariables> = {
  name: 'TownStatistics',
  text: text,
};
