// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/figure-lines.graphql?raw';
import type { Operation } from '../lib/operation.js';
import type { Exact, Language } from './vocabulary.js';

export type FigureLinesQueryVariables = Exact<{
  id: string;
  language: Language;
}>;
export type FigureLinesQuery = { observation: { evidence: Array<{ excerpt: { missingNote: string | null, lines: Array<{ line: number, text: string, isCited: boolean, isCut: boolean }> } }> } | null };

export const FigureLines: Operation<FigureLinesQuery, FigureLinesQueryVariables> = {
  name: 'FigureLines',
  text: text,
};
