import type { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';

/** What is printed in documents. */
export interface Printed {
  documents: readonly SourceDocumentEntity[];
}

/** So many are looked through one by one; more are found in a set, which takes memory. */
const FEW = 16;

/** The documents that print any of the figures, each once, in their order. */
export function documentsOf(figures: readonly Printed[]): readonly SourceDocumentEntity[] {
  let first: Printed['documents'] | null = null;
  let found: SourceDocumentEntity[] | null = null;
  let many: Set<SourceDocumentEntity> | null = null;
  for (const { documents } of figures) {
    // Figures of one series mostly stand in the same ones.
    if (documents === first) continue;
    if (first === null) {
      first = documents;
      continue;
    }
    found ??= [...first];
    for (const document of documents) {
      if (many ? many.has(document) : found.includes(document)) continue;
      found.push(document);
      many?.add(document);
      if (!many && found.length > FEW) many = new Set(found);
    }
  }
  const all = found ?? first ?? [];
  return isInOrder(all) ? all : [...all].sort((a, b) => a.position - b.position);
}

function isInOrder(documents: Printed['documents']): boolean {
  let before = Number.NEGATIVE_INFINITY;
  for (const { position } of documents) {
    if (position < before) return false;
    before = position;
  }
  return true;
}
