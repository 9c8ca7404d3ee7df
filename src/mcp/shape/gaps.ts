import type { Measure, MissingReason } from '../queries/types.js';

interface Gap {
  year: number;
  measure: Measure;
  missing: MissingReason | null;
  missingNote: string | null;
}

/** The cells without a value, told together where the reason is the same. */
export function gapsOf(cells: readonly Gap[]) {
  const told = new Map<string, { reason: MissingReason; note: string | null; cells: string[] }>();
  for (const { year, measure, missing, missingNote } of cells) {
    if (missing === null) continue;
    const key = `${missing} ${missingNote}`;
    const one = told.get(key) ?? { reason: missing, note: missingNote, cells: [] };
    one.cells.push(`${year} ${measure}`);
    told.set(key, one);
  }
  return [...told.values()];
}
