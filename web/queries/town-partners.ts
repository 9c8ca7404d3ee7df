// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/town-partners.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Agreement, Town, Cited } from './fragments.js';
import type { Exact, AgreementStatus, PartnershipKind, Reading, SisterCityKind } from './vocabulary.js';

export type TownPartnersQueryVariables = Exact<{
  code: string;
}>;
export type TownPartnersQuery = { municipality: { partnerships: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, kind: PartnershipKind, status: AgreementStatus, statusAsOf: string | null, date: string | null, dateRaw: string | null, partners: Array<string>, partnerMunicipalities: Array<{ code: string, name: string, nameEn: string }>, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null } }> }> }, sisterCities: { totalCount: number, nodes: Array<{ id: string, partnerName: string, partnerNameEn: string, region: string | null, kind: SisterCityKind, kindLabel: string, date: string | null, dateRaw: string | null, status: AgreementStatus, statusAsOf: string | null, fieldsOfExchange: Array<string>, partnerCountry: { name: string, nameEn: string }, partnerMunicipality: { code: string } | null, evidence: Array<{ field: string | null, quote: string, startLine: number | null, endLine: number | null, reading: Reading, note: string | null, document: { id: string, title: string, titleEn: string | null } }> }> }, partnershipsAsPartner: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, municipality: { code: string, name: string, nameEn: string } }> }, sisterCitiesAsPartner: { totalCount: number, nodes: Array<{ id: string, kindLabel: string, kind: SisterCityKind, municipality: { code: string, name: string, nameEn: string } }> } } | null };

export const TownPartners: Operation<TownPartnersQuery, TownPartnersQueryVariables> = {
  name: 'TownPartners',
  text: [text, Agreement, Town, Cited].join('\n'),
};
