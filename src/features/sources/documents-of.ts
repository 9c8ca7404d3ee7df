import type { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';

/** What is printed in documents. */
export interface Printed {
  documents: readonly SourceDocumentEntity[];
}

/** The documents that print any of the figures, each once, in their order. */
export function documentsOf(figures: readonly Printed[]): SourceDocumentEntity[] {
  const found = new Set<SourceDocumentEntity>();
  let last: Printed['documents'] | null = null;
  for (const { documents } of figures) {
    // Figures of one series mostly stand in the same ones.
    if (documents === last) continue;
    last = documents;
    for (const document of documents) found.add(document);
  }
  return [...found].sort((a, b) => a.position - b.position);
}
