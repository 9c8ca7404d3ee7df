import type { MissingReason, ObsStatus } from '../../domain/vocabulary.js';

/** A figure of one series. */
export interface FactRow {
  /** Six digits. */
  municipality: string;
  year: number | null;
  /** A decimal number; null where it is missing. */
  value: string | null;
  missing: MissingReason | null;
  /** As printed. */
  raw: string;
  /** The row of the publisher's file, from 1. */
  row: number;
  obsStatus: ObsStatus | null;
  note: string | null;
}

export const FACT_COLUMNS = [
  ...['municipality', 'year', 'value', 'missing', 'raw', 'row', 'obsStatus', 'note'],
];

export const byTownAndYear = (a: FactRow, b: FactRow) =>
  a.municipality === b.municipality
    ? (a.year ?? 0) - (b.year ?? 0)
    : a.municipality < b.municipality
      ? -1
      : 1;
