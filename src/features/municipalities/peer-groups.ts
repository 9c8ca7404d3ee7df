import type { GroupOfYear } from '../../db/entities/peer-group.entity.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';

type Groups = Pick<ReleaseInMemory, 'peerGroups'>;

/** The official group of a municipality in a year, or its newest; null where none is known. */
export function groupOf(
  { peerGroups }: Groups,
  code: string,
  year: number | null,
): GroupOfYear | null {
  const groups = peerGroups.byId.get(code)?.groups ?? [];
  if (year !== null) return groups.find((one) => one.year === year) ?? null;
  return groups.reduce<GroupOfYear | null>(
    (newest, one) => (newest && newest.year > one.year ? newest : one),
    null,
  );
}

/** The codes of all that are in a group in its year. */
export const membersOf = ({ peerGroups }: Groups, { group, year }: GroupOfYear): Set<string> =>
  new Set(
    peerGroups.rows
      .filter(({ groups }) => groups.some((one) => one.year === year && one.group === group))
      .map(({ id }) => id),
  );
