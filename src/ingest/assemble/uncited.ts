import type { Place } from '../problems.js';
import type { TownFiles } from '../read-seeds.js';
import type { Draft } from './draft.js';
import { documentId } from './record.js';

/** Lines of a document whose uncited figures are left out on purpose. */
export interface UncitedLines {
  documentId: string;
  lines: readonly [number, number];
  reason: string;
  place: Place;
}

/** The reasons of all towns; they are no facts, and no row comes of them. */
export function uncitedLines(draft: Draft, towns: readonly TownFiles[]): UncitedLines[] {
  return towns.flatMap(({ slug, uncited }) =>
    uncited.flatMap((file) => {
      const { document, uncited: items } = file.data;
      const scope = { draft, file, slug, municipalityCode: '', document };
      if (items.length === 0) return [];
      const id = documentId(scope, undefined, ['document']);
      return items.map(({ lines, reason }, i) => ({
        documentId: id,
        lines,
        reason,
        place: file.place(['uncited', i]),
      }));
    }),
  );
}
