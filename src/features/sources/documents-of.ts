import type { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import { rowOf } from '../../db/memory/tables.js';

/** The documents that print any of the figures, each once, in their order. */
export function documentsOf(
  { evidence, documents }: Pick<ReleaseInMemory, 'evidence' | 'documents'>,
  figures: readonly { position: number }[],
): SourceDocumentEntity[] {
  const found = Array.from(evidence.documentsOf(figures), (id) => rowOf(documents, id));
  return found.sort((a, b) => a.position - b.position);
}
