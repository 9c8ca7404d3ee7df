/** How many figures there are of a year. */
export interface YearCount {
  year: number;
  count: number;
}

interface Group {
  key: string | null;
  count: number;
}

/** The years that have figures, the newest first. */
export const yearCounts = (groups: readonly Group[]): YearCount[] =>
  groups
    .flatMap(({ key, count }) => (key === null ? [] : [{ year: Number(key), count }]))
    .sort((one, other) => other.year - one.year);

/** The newest year of which at least half as many towns have figures as of any. */
export function newestOfMany(years: readonly YearCount[]): number | null {
  const most = Math.max(0, ...years.map(({ count }) => count));
  return years.find(({ count }) => count * 2 >= most)?.year ?? null;
}
