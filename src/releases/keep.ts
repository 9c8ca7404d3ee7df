import { newestFirst, type Pointer, type ReleaseRecord } from '../db/catalogue/record.js';

/**
 * The releases that go: those older than the newest `kept`, unless they are pinned, the current one or the one
 * before it.
 */
export function releasesToGo(
  records: readonly ReleaseRecord[],
  { release, before }: Pointer,
  kept: number,
): string[] {
  const newest = newestFirst(records).slice(0, kept);
  const stay = new Set([release, before, ...newest.map(({ id }) => id)]);
  return records.flatMap(({ id, pinned }) => (pinned || stay.has(id) ? [] : [id]));
}
