import type { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';

/** What is printed in documents. */
export interface Printed {
  documents: readonly SourceDocumentEntity[];
}

/** The documents that print any of the figures, each once, in their order. */
export function documentsOf(figures: readonly Printed[]): readonly SourceDocumentEntity[] {
  let first: Printed['documents'] | null = null;
  let others: Set<SourceDocumentEntity> | null = null;
  for (const { documents } of figures) {
    // Figures of one series mostly stand in the same ones.
    if (documents === first) continue;
    if (first === null) first = documents;
    else {
      others ??= new Set(first);
      for (const document of documents) others.add(document);
    }
  }
  if (first === null) return [];
  if (others === null && first.length < 2) return first;
  return [...(others ?? first)].sort((a, b) => a.position - b.position);
}
