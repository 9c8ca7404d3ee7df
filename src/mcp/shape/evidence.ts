import type { Reading } from '../queries/types.js';

interface Quoted {
  field: string | null;
  quote: string;
  startLine: number | null;
  endLine: number | null;
  page: number | null;
  locator: readonly string[];
  reading: Reading;
  note: string | null;
  document: {
    id: string;
    title: string;
    titleEn: string | null;
    publisher: string;
    publisherEn: string | null;
    url: string | null;
  };
}

/** The documents that an answer quotes, each told once. */
export type Documents = Map<string, Quoted['document']>;

/** Where something is printed: the quote, its place, how sure it is, and the id of the document. */
export function evidenceOf(evidence: readonly Quoted[], documents: Documents) {
  return evidence.map(
    ({ field, quote, startLine, endLine, page, locator, reading, note, document }) => {
      documents.set(document.id, document);
      const lines = startLine === endLine ? startLine : `${startLine}–${endLine}`;
      return {
        /** What of the record the quote shows, where it is not its value. */
        of: field,
        quote,
        lines: lines === null ? null : String(lines),
        page,
        place: locator.join(' / ') || null,
        reading,
        note,
        document: document.id,
      };
    },
  );
}
