import type { Value } from '../sink.js';
import type { EvidenceOfFigure } from '../source.js';

const PLACE = [...['page', 'startLine', 'endLine', 'locator', 'quote', 'field', 'reading', 'note']];

export const FIGURE_EVIDENCE_COLUMNS = ['position', 'figure', 'document', ...PLACE];
export const RECORD_EVIDENCE_COLUMNS = ['id', 'position', 'subjectId', 'documentId', ...PLACE];

/** The id of the document, and the place in it. */
export function evidenceValues(evidence: EvidenceOfFigure): Value[] {
  const { documentId, page, startLine, endLine, locator, quote, field, reading, note } = evidence;
  return [
    documentId,
    page,
    startLine,
    endLine,
    JSON.stringify(locator),
    quote,
    field,
    reading,
    note,
  ];
}
