import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import { publisherInEnglish } from '../../domain/publishers.js';
import { groupsOf } from '../../lib/align.js';
import { perOwner } from '../../lib/per-owner.js';

type Towns = ReleaseInMemory['municipalities'];

const townsByName = perOwner(({ rows }: Towns) => groupsOf(rows, ({ name }) => name));

/** Who publishes, in English: a municipality by its own name, where all of that name have the same. */
export function publisherEn({ municipalities }: { municipalities: Towns }, publisher: string) {
  const names = (townsByName(municipalities).get(publisher) ?? []).map(({ nameEn }) => nameEn);
  const [name = null, ...others] = new Set(names);
  return others.length > 0 ? null : (name ?? publisherInEnglish(publisher));
}

/** For the fields that carry it. */
export const publisherEnField = {
  nullable: true,
  description: 'The publisher in English; null where we know no English name.',
} as const;
