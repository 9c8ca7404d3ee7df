// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/agreement-choices.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Counted } from './fragments.js';
import type { Exact, PartnershipFilter } from './vocabulary.js';

export type AgreementChoicesQueryVariables = Exact<{
  towns: Array<string> | string;
  anyTown?: PartnershipFilter | null | undefined;
  anyKind?: PartnershipFilter | null | undefined;
  anyStatus?: PartnershipFilter | null | undefined;
  anyYear?: PartnershipFilter | null | undefined;
  anyText?: PartnershipFilter | null | undefined;
}>;
export type AgreementChoicesQuery = { anyTown: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyKind: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyStatus: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyYear: { totalCount: number, facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } }, anyText: { totalCount: number }, chosen: { nodes: Array<{ code: string, name: string, nameEn: string }> }, dataset: { release: string } };

export const AgreementChoices: Operation<AgreementChoicesQuery, AgreementChoicesQueryVariables> = {
  name: 'AgreementChoices',
  text: [text, Counted].join('\n'),
};
