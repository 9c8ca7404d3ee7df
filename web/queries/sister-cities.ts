// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/sister-cities.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Next, Town, Cited } from './fragments.js';
import type { Exact, AgreementStatus, Reading, Reciprocity, SisterCityFilter, SisterCityKind, SisterCityOrder } from './vocabulary.js';

export type SisterCitiesQueryVariables = Exact<{
  filter?: SisterCityFilter | null | undefined;
  order?: SisterCityOrder | null | undefined;
  after?: string | null | undefined;
}>;
export type SisterCitiesQuery = { sisterCities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, partnerName: string, partnerNameEn: string, region: string | null, kind: SisterCityKind, kindLabel: string, date: string | null, dateRaw: string | null, status: AgreementStatus, statusAsOf: string | null, reciprocity: Reciprocity, fieldsOfExchange: Array<string>, partnerCountry: { code: string, name: string, nameEn: string }, municipality: { code: string, name: string, nameEn: string }, partnerMunicipality: { code: string } | null, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null } }> }> } };

export const SisterCities: Operation<SisterCitiesQuery, SisterCitiesQueryVariables> = {
  name: 'SisterCities',
  text: [text, Next, Town, Cited].join('\n'),
};
