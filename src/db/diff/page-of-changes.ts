import type { Both, Change, ChangeKind } from './change.js';
import { compareReleases, type DiffPlace, type WantedChanges } from './compare-releases.js';

/**
 * As many records as are read for one page: then it ends, with what was found. A piece that was begun is
 * read whole.
 */
const MOST_READ = 10_000;

/** Changes from one release to another, as far as one page goes. */
export interface PageOfChanges {
  changes: { change: Change; place: DiffPlace }[];
  /** Where the next page goes on; null where there is no more. */
  next: DiffPlace | null;
}

/** The next changes that are wanted. There may be fewer than `first`, or none, though more follow. */
export async function pageOfChanges(
  both: Both,
  wanted: WantedChanges,
  { first, behind }: { first: number; behind: DiffPlace | null },
): Promise<PageOfChanges> {
  const found: PageOfChanges['changes'] = [];
  let read = 0;
  for await (const { changes, rows, end } of compareReleases(both, wanted, behind)) {
    found.push(...changes);
    read += rows;
    const last = found[first - 1];
    if (last && found.length > first) return { changes: found.slice(0, first), next: last.place };
    if (read >= MOST_READ) return { changes: found, next: end };
  }
  return { changes: found, next: null };
}

/** How many changes there are of a kind and a type. */
export interface ChangeCount extends Pick<Change, 'type'> {
  kind: ChangeKind;
  count: number;
}

/** Counts all changes that are wanted, by type and kind. */
export async function countChanges(both: Both, wanted: WantedChanges): Promise<ChangeCount[]> {
  const counts = new Map<string, ChangeCount>();
  for await (const { changes } of compareReleases(both, wanted)) {
    for (const { change } of changes) {
      const { type, kind } = change;
      const counted = counts.get(`${type} ${kind}`) ?? { type, kind, count: 0 };
      counted.count++;
      counts.set(`${type} ${kind}`, counted);
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, counted]) => counted);
}
