import type { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import { documentsOf } from '../sources/documents-of.js';
import type { Compared } from './compare.js';

/**
 * The documents of the figures that a comparison shows, and of the populations that they are
 * divided by, the towns' own first; where it shows none, those that were read in vain.
 */
export function documentsShown({ rows }: Compared): readonly SourceDocumentEntity[] {
  const figures = rows.flatMap(({ cells, undated }) => [
    ...cells.flatMap(({ observation, denominator }) => [observation, denominator]),
    ...undated,
  ]);
  const shown = documentsOf(figures.filter((figure) => figure !== null));
  if (shown.length > 0) return shown;
  const read = new Set(rows.flatMap((row) => row.documents));
  return [...read].sort((a, b) => a.position - b.position);
}
