import type { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import type { Compared } from './compare.js';

/**
 * The documents of the figures that a comparison shows, and of the populations that they are
 * divided by, the towns' own first; where it shows none, those that were read in vain.
 */
export function documentsShown({ rows, documentsOf }: Compared): SourceDocumentEntity[] {
  const figures = rows.flatMap(({ cells, undated }) => [
    ...cells.flatMap(({ observation, denominator }) => [observation, denominator]),
    ...undated,
  ]);
  const shown = figures.flatMap((figure) => (figure && documentsOf.get(figure.id)) ?? []);
  const documents = shown.length > 0 ? shown : rows.flatMap((row) => row.documents);
  return [...documents].sort((a, b) => a.position - b.position);
}
