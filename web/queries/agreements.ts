// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/agreements.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Next, Agreement, Town, Cited } from './fragments.js';
import type { Exact, AgreementStatus, PartnershipFilter, PartnershipKind, Reading } from './vocabulary.js';

export type AgreementsQueryVariables = Exact<{
  filter?: PartnershipFilter | null | undefined;
  after?: string | null | undefined;
}>;
export type AgreementsQuery = { partnerships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null, kind: PartnershipKind, status: AgreementStatus, statusAsOf: string | null, date: string | null, dateRaw: string | null, partners: Array<string>, municipality: { code: string, name: string, nameEn: string }, partnerMunicipalities: Array<{ code: string, name: string, nameEn: string }>, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null } }> }> } };

export const Agreements: Operation<AgreementsQuery, AgreementsQueryVariables> = {
  name: 'Agreements',
  text: [text, Next, Agreement, Town, Cited].join('\n'),
};
