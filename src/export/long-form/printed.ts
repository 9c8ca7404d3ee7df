import type { PrintedFragment } from '../answers.js';
import type { PrintedPlace } from './places-of-comparison.js';

/** What the source prints of a figure, and the first place where it does: that of the record as a whole. */
export function printedCells(
  printed: Omit<PrintedFragment, 'measure'> | null,
  place: PrintedPlace | undefined,
) {
  return {
    observation_id: printed?.id ?? null,
    period_type: printed?.periodType ?? null,
    date: printed?.date ?? null,
    raw: printed?.raw ?? null,
    obs_status: printed?.obsStatus ?? null,
    note: printed?.note ?? null,
    ...placeCells(place),
  };
}

/** Where something is printed. */
export function placeCells(place: PrintedPlace | undefined) {
  return {
    publisher: place?.document.publisher ?? null,
    document_id: place?.document.id ?? null,
    document: place?.document.title ?? null,
    licence: place?.document.licence ?? null,
    page: place?.page ?? null,
    start_line: place?.startLine ?? null,
    end_line: place?.endLine ?? null,
    locator: place?.locator ?? null,
    quote: place?.quote ?? null,
    reading: place?.reading ?? null,
    evidence_note: place?.note ?? null,
  };
}
