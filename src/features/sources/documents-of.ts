import type { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import { rowOf } from '../../db/memory/tables.js';

/** The documents that print any of the figures, each once, in their order. */
export function documentsOf(
  { evidence, documents }: Pick<ReleaseInMemory, 'evidence' | 'documents'>,
  figures: readonly { position: number }[],
): SourceDocumentEntity[] {
  const ids = new Set<string>();
  for (const { position } of figures) {
    for (const id of evidence.documentsOf(position)) ids.add(id);
  }
  return Array.from(ids, (id) => rowOf(documents, id)).sort((a, b) => a.position - b.position);
}
