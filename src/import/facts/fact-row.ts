import type { MissingReason, ObsStatus } from '../../domain/vocabulary.js';

/** What stands for the row of a figure that was added up. */
export const OF_A_SUM = 0;

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
  /** The row of the publisher's file, from 1; OF_A_SUM where several were added up and no row prints it. */
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
