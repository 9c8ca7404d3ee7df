// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/town-kpis.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Next, Attained, Share, Shown } from './fragments.js';
import type { Exact, AttainmentMethod, AttainmentReason, Language, MatchLevel, MissingReason, ReachedReason, TargetReading } from './vocabulary.js';

export type TownKpisQueryVariables = Exact<{
  code: string;
  language: Language;
  after?: string | null | undefined;
}>;
export type TownKpisQuery = { municipality: { kpis: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null, unit: string, definition: string | null, isMarkedKpi: boolean, match: MatchLevel, indicator: { id: string, name: string, nameEn: string }, policy: { id: string, code: string | null, title: string, titleEn: string | null } | null, attainment: { method: AttainmentMethod, reached: boolean | null, reachedReasonCode: ReachedReason | null, reachedReason: string | null, reasonCode: AttainmentReason | null, missing: MissingReason | null, reason: string | null, formula: string, note: string | null, readings: Array<{ reading: TargetReading, words: string, formula: string }>, progressFromBaseline: { value: number | null, name: string, reasonCode: AttainmentReason | null, missing: MissingReason | null, formula: string }, actualOverTarget: { value: number | null, name: string, reasonCode: AttainmentReason | null, missing: MissingReason | null, formula: string }, baseline: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null, target: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null, actual: { value: number | null, unit: string, id: string, raw: string, year: number | null, missing: MissingReason | null, statistic: { publisher: string, publisherEn: string | null, dataset: string, datasetEn: string | null } | null } | null, reportedProgress: { raw: string, year: number | null } | null } | null, attainments: Array<{ reached: boolean | null, reachedReasonCode: ReachedReason | null, missing: MissingReason | null, readings: Array<{ words: string }>, target: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null }> }> } } | null };

export const TownKpis: Operation<TownKpisQuery, TownKpisQueryVariables> = {
  name: 'TownKpis',
  text: [text, Next, Attained, Share, Shown].join('\n'),
};
