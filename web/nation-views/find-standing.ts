import type { Standing, Standings } from './standings.js';

/** A town, and how many it is ranked with; 0 where it may be with none. Null: it has no figure. */
export function findStanding(
  { groups, unranked }: Standings,
  code: string,
): { standing: Standing; ranked: number } | null {
  for (const { towns } of groups) {
    const standing = towns.find((one) => one.code === code);
    if (standing) return { standing, ranked: towns.length };
  }
  const standing = unranked.find((one) => one.code === code);
  return standing ? { standing, ranked: 0 } : null;
}
