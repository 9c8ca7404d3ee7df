import type { Comparator, Measure, MissingReason, Reading } from '../queries/vocabulary.js';

/** A row of the long form, as far as the page shows it. */
export interface FigureRow {
  observation_id: string | null;
  municipality_code: string;
  municipality: string;
  municipality_en: string;
  indicator_id: string;
  indicator: string;
  indicator_en: string;
  series: string | null;
  measure: Measure;
  year: number | null;
  date: string | null;
  value: number | null;
  value_to: number | null;
  unit: string;
  comparator: Comparator | null;
  raw: string | null;
  missing: MissingReason | null;
  note: string | null;
  publisher: string | null;
  document: string | null;
  start_line: number | null;
  end_line: number | null;
  page: number | null;
  quote: string | null;
  reading: Reading | null;
}
