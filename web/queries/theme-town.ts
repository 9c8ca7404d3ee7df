// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/theme-town.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Next, Branch, Cited, Shown } from './fragments.js';
import type { Exact, MissingReason, PolicyStatus, ReachedReason, Reading } from './vocabulary.js';

export type ThemeTownQueryVariables = Exact<{
  code: string;
  theme: string;
  text?: string | null | undefined;
  after?: string | null | undefined;
}>;
export type ThemeTownQuery = { municipality: { code: string, name: string, nameEn: string, prefecture: { name: string, nameEn: string }, sourceDocuments: Array<{ id: string, title: string, titleEn: string | null }>, kpis: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, indicator: { id: string }, attainment: { reached: boolean | null, reachedReasonCode: ReachedReason | null, missing: MissingReason | null, target: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null, actual: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null } | null }> }, policies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string | null, title: string, titleEn: string | null, levelLabel: string, status: PolicyStatus | null, priority: boolean | null, isReprint: boolean, leadDepartments: Array<string>, plan: { id: string, name: string, nameEn: string | null }, schedule: Array<{ fiscalYear: number, phase: string | null, raw: string | null }>, budgets: Array<{ fiscalYear: number, item: string, raw: string, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null } }> }>, kpis: Array<{ id: string, name: string, nameEn: string | null, indicator: { id: string }, attainment: { reached: boolean | null, reachedReasonCode: ReachedReason | null, missing: MissingReason | null, target: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null, actual: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null } | null }>, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null } }>, parent: { id: string, code: string | null, title: string, titleEn: string | null, levelLabel: string } | null }> } } | null };
export type MeasureFragment = { id: string, name: string, nameEn: string | null, indicator: { id: string }, attainment: { reached: boolean | null, reachedReasonCode: ReachedReason | null, missing: MissingReason | null, target: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null, actual: { id: string, raw: string, year: number | null, missing: MissingReason | null } | null } | null };

export const ThemeTown: Operation<ThemeTownQuery, ThemeTownQueryVariables> = {
  name: 'ThemeTown',
  text: [text, Next, Branch, Cited, Shown].join('\n'),
};
