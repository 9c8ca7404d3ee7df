// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/nation-marked.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Town } from './fragments.js';
import type { Exact, Comparator, Language, MatchLevel, Measure, MissingReason, Normalization } from './vocabulary.js';

export type NationMarkedQueryVariables = Exact<{
  indicator: string;
  codes: Array<string> | string;
  year: number;
  measure: Measure;
  per?: Normalization | null | undefined;
  language: Language;
}>;
export type NationMarkedQuery = { compare: { rows: Array<{ match: MatchLevel | null, municipality: { code: string, name: string, nameEn: string }, cells: Array<{ value: number | null, valueTo: number | null, comparator: Comparator | null, missing: MissingReason | null, missingNote: string | null, observation: { id: string, raw: string, evidence: Array<{ startLine: number | null, document: { title: string, titleEn: string | null, publisher: string, publisherEn: string | null } }> } | null }> }> } };

export const NationMarked: Operation<NationMarkedQuery, NationMarkedQueryVariables> = {
  name: 'NationMarked',
  text: [text, Town].join('\n'),
};
