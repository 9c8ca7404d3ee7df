// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/source.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Town } from './fragments.js';
import type { Exact, Extent, Language, RecordType } from './vocabulary.js';

export type SourceQueryVariables = Exact<{
  id: string;
  language: Language;
}>;
export type SourceQuery = { sourceDocument: { id: string, title: string, titleEn: string | null, publisher: string, publisherEn: string | null, file: string | null, date: string | null, dateNote: string | null, extent: Extent, extentNote: string, licence: string | null, licenceNote: string | null, obtainedFrom: string | null, retrieved: string | null, retrievedNote: string | null, pagesNote: string | null, sha256: string | null, url: string | null, urlNote: string | null, municipality: { code: string, name: string, nameEn: string } | null, taken: Array<{ kind: RecordType, records: number, municipalities: number, indicator: { id: string, name: string, nameEn: string } | null }> } | null };

export const Source: Operation<SourceQuery, SourceQueryVariables> = {
  name: 'Source',
  text: [text, Town].join('\n'),
};
