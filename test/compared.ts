import { expect } from '@jest/globals';
import type { Api } from './api.js';

/** Comparisons as a client asks for them, and what comes back. */

export interface Reason {
  code: string;
  level: string;
  message: string;
  english: string;
  municipalities: { name: string }[];
}
export interface Cell {
  year: number;
  measure: string;
  value: number | null;
  rank: number | null;
  missing: string | null;
  missingNote: string | null;
  denominator: {
    year: number;
    date: string;
    value: number;
    unit: string;
    evidence: { quote: string; field: string | null; document: { title: string } }[];
  } | null;
}
export interface Row {
  municipality: { name: string };
  kpi: { name: string } | null;
  statistic: { label: string } | null;
  match: string | null;
  comparableGroup: string | null;
  cells: Cell[];
}
export interface Change {
  municipality: { name: string };
  kpi: { name: string } | null;
  from: { year: number; missingNote: string | null } | null;
  to: { year: number } | null;
  difference: number | null;
  reason: string | null;
  rate: number | null;
  rateReason: string | null;
  rank: number | null;
}

export const REASONS = `comparability { level reasons {
  code level message english: message(language: EN) municipalities { name }
} }`;
export const ROWS = `rows {
  municipality { name } kpi { name } statistic { label } match comparableGroup
  cells {
    year measure value rank missing missingNote
    denominator { year date value unit evidence { quote field document { title } } }
  }
}`;
export const SUMMARIES = `summaries {
  comparableGroup year measure count missing minimum lowerQuartile median upperQuartile maximum
}`;
export const CHANGE = `municipality { name } kpi { name } from { year missingNote } to { year }
  difference reason rate rateReason rank`;

/** The named fields of a comparison. */
export async function compare(api: Api, args: string, fields: string) {
  const { data, errors } = await api.ask(`{ compare(${args}) { ${fields} } }`);
  expect(errors).toBeUndefined();
  return data.compare;
}

/** What stands against a comparison, by its code. */
export async function reasonsOf(api: Api, args: string): Promise<Map<string, Reason>> {
  const { comparability } = await compare(api, args, REASONS);
  return new Map(comparability.reasons.map((reason: Reason) => [reason.code, reason]));
}

export const namesOf = (reason: Reason | undefined) =>
  reason?.municipalities.map(({ name }) => name);
export const official = (rows: Row[]) => rows.filter(({ statistic }) => statistic);
export const cell = (row: Row | undefined, measure: string, year: number) =>
  row?.cells.find((one) => one.measure === measure && one.year === year);
