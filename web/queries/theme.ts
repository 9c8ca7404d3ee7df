// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/theme.graphql?raw';
import type { Operation } from '../lib/operation.js';
import { Counted } from './fragments.js';
import type { Exact } from './vocabulary.js';

export type ThemeQueryVariables = Exact<{
  id: string;
}>;
export type ThemeQuery = { theme: { id: string, name: string, nameEn: string, counts: { policies: number, kpis: number }, policies: { facets: { groupCount: number, groups: Array<{ key: string | null, label: string, labelEn: string, count: number }> } } } | null, dataset: { release: string } };

export const Theme: Operation<ThemeQuery, ThemeQueryVariables> = {
  name: 'Theme',
  text: [text, Counted].join('\n'),
};
