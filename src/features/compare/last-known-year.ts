import type { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import { perOwner } from '../../lib/per-owner.js';
import { knownThrough } from '../gaps.js';
import type { Series } from './lay-grid.js';

const ofRelease = perOwner(({ documents }: Pick<ReleaseInMemory, 'documents'>) =>
  lastYear(documents.rows),
);

/**
 * The last 年度 that had ended when the newest document behind these series was made; where none is
 * dated, the newest of the release.
 */
export function lastKnownYear(
  memory: Pick<ReleaseInMemory, 'documents'>,
  series: readonly Pick<Series, 'documents'>[],
): number | null {
  return lastYear(series.flatMap(({ documents }) => documents)) ?? ofRelease(memory);
}

function lastYear(documents: readonly SourceDocumentEntity[]): number | null {
  const day = knownThrough(documents);
  if (day === null) return null;
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= '03-31' ? year - 1 : year - 2;
}
