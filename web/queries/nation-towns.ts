// Written by `npm run web:types` from schema/; not by hand.
import text from '../../schema/queries/web/nation-towns.graphql?raw';
import type { Operation } from '../lib/operation.js';
import type { Exact, Comparator, ComparisonRowOrder, MatchLevel, Measure, MissingReason, MunicipalityFilter, Normalization } from './vocabulary.js';

export type NationTownsQueryVariables = Exact<{
  indicator: string;
  among: MunicipalityFilter;
  year: number;
  measure: Measure;
  per?: Normalization | null | undefined;
  order: ComparisonRowOrder;
  english: boolean;
}>;
export type NationTownsQuery = { compare: { unit: string, rows: Array<{ match: MatchLevel | null, comparableGroup: string | null, municipality: { code: string, name?: string, nameEn?: string }, cells: Array<{ value: number | null, valueTo: number | null, comparator: Comparator | null, rank: number | null, missing: MissingReason | null }> }>, missing: Array<{ reason: MissingReason, municipalities: Array<{ code: string }> }> } };

export const NationTowns: Operation<NationTownsQuery, NationTownsQueryVariables> = {
  name: 'NationTowns',
  text: text,
};
