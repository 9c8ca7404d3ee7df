// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/sources.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Next } from './fragments.js';
import type { Exact, Extent, Language } from './vocabulary.js';

export type SourcesQueryVariables = Exact<{
  language: Language;
  after?: string | null | undefined;
}>;
export type SourcesQuery = { sourceDocuments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, date: string | null, dateNote: string | null, extent: Extent, extentNote: string, municipality: { code: string } | null }> }, dataset: { countsByMunicipality: Array<{ documents: number, plans: number, policies: number, kpis: number, planObservations: number, partnerships: number, sisterCities: number, municipality: { code: string } }> } };

export const Sources: Operation<SourcesQuery, SourcesQueryVariables> = {
  name: 'Sources',
  text: [text, Next].join('\n'),
};
