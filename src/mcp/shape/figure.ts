import type { Comparator, Measure, MissingReason, PeriodType, Wanted } from '../queries/types.js';
import { type Documents, evidenceOf } from './evidence.js';

interface Printed {
  id: string;
  year: number | null;
  measure: Measure;
  periodType: PeriodType;
  value: number | null;
  valueTo: number | null;
  comparator: Comparator;
  unit: string;
  raw: string;
  missing: MissingReason | null;
  wanted: Wanted | null;
  note: string | null;
  evidence: Parameters<typeof evidenceOf>[0];
}

/** A comparator, but not that a value is the value. */
export const boundOf = (comparator: Comparator | null): Comparator | null =>
  comparator === 'EQUAL' ? null : comparator;

/** A figure as its source prints it, in its unit, with its evidence. */
export const figureOf = (printed: Printed, documents: Documents) => ({
  id: printed.id,
  year: printed.year,
  measure: printed.measure,
  periodType: printed.periodType,
  printed: printed.raw,
  value: printed.value,
  valueTo: printed.valueTo,
  comparator: boundOf(printed.comparator),
  unit: printed.unit,
  missing: printed.missing,
  wanted: printed.wanted,
  note: printed.note,
  evidence: evidenceOf(printed.evidence, documents),
});
