// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/targets.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Next, Town, Attained, Share, Shown } from './fragments.js';
import type { Exact, AttainmentMethod, AttainmentReason, KpiFilter, KpiOrder, Language, MatchLevel, MissingReason, ReachedReason, TargetReading } from './vocabulary.js';

export type TargetsQueryVariables = Exact<{
  filter: KpiFilter;
  orderBy?: KpiOrder | null | undefined;
  language: Language;
  after?: string | null | undefined;
}>;
export type TargetsQuery = { kpis: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null, isMarkedKpi: boolean, match: MatchLevel, municipality: { code: string, name: string, nameEn: string }, indicator: { id: string, name: string, nameEn: string }, attainment: { method: AttainmentMethod, reached: boolean | null, reachedReasonCode: ReachedReason | null, reachedReason: string | null, reasonCode: AttainmentReason | null, missing: MissingReason | null, reason: string | null, formula: string, note: string | null, readings: Array<{ reading: TargetReading, words: string, formula: string }>, progressFromBaseline: { value: number | null, name: string, reasonCode: AttainmentReason | null, missing: MissingReason | null, formula: string }, actualOverTarget: { value: number | null, name: string, reasonCode: AttainmentReason | null, missing: MissingReason | null, formula: string }, baseline: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null, target: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null, actual: { value: number | null, unit: string, id: string, raw: string, year: number | null, missing: MissingReason | null, statistic: { publisher: string, publisherEn: string | null, dataset: string, datasetEn: string | null } | null } | null, reportedProgress: { raw: string, year: number | null } | null } | null, attainments: Array<{ reached: boolean | null, reachedReasonCode: ReachedReason | null, missing: MissingReason | null, readings: Array<{ words: string }>, target: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null }> }> } };

export const Targets: Operation<TargetsQuery, TargetsQueryVariables> = {
  name: 'Targets',
  text: [text, Next, Town, Attained, Share, Shown].join('\n'),
};
