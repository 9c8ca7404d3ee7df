// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/town.graphql?raw';
import type { Operation } from '../lib/operation.js';
import type { Exact, Extent, Language, MunicipalityKind } from './vocabulary.js';

export type TownQueryVariables = Exact<{
  code: string;
  language: Language;
}>;
export type TownQuery = { dataset: { release: string }, municipality: { code: string, name: string, nameEn: string, nameKana: string, kind: MunicipalityKind, citation: string, prefecture: { name: string, nameEn: string }, sourceDocuments: Array<{ id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, date: string | null, extent: Extent, extentNote: string }>, plans: { totalCount: number }, policies: { totalCount: number }, kpis: { totalCount: number }, partnerships: { totalCount: number }, sisterCities: { totalCount: number } } | null };

export const Town: Operation<TownQuery, TownQueryVariables> = {
  name: 'Town',
  text: text,
};
