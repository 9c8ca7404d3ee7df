import type { Draft } from './draft.js';

/**
 * Gives evidence its printed page, where its document says where the pages begin; a page that is
 * typed at the evidence itself stands.
 */
export function setPages({ rows, facts, pages, fault }: Draft): void {
  const without = new Map(rows.sourceDocument.map(({ id, pagesGap }) => [id, pagesGap]));
  for (const row of rows.evidence) {
    const { documentId, startLine } = row;
    const gap = without.get(documentId);
    if (row.page !== null && gap) {
      const place = facts.find(({ id }) => id === row.subjectId)?.place;
      if (place) fault(place, `page: ${row.page} is given, and ${documentId} says pages: ${gap}`);
    }
    if (row.page !== null || startLine === null) continue;
    row.page = pages.get(documentId)?.findLast(([first]) => first <= startLine)?.[1] ?? null;
  }
}
