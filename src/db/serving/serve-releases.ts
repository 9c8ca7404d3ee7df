import type { Shared } from '../../lib/shared.js';
import type { ReleaseRecord } from '../catalogue/record.js';
import { type Following, type FollowOptions, follow } from './follow.js';
import { olderReleases } from './older-releases.js';
import { prepared } from './prepared.js';
import type { ReleaseReader } from './release-reader.js';

/** How long a list of releases is taken for granted. */
const LIST_MS = 1000;
/** Older releases that stay open: each takes as much memory as the current one. */
const MOST_OLDER = 3;
/** Requests that wait for an older release to be opened. */
const MOST_WAITING = 100;

export interface ServeOptions<T> extends FollowOptions<T> {
  reader: ReleaseReader;
}

/** All releases of a server: the current one, and others as they are asked for. */
export interface ServedReleases<T> extends Following<T> {
  list(): Promise<ReleaseRecord[]>;
  /**
   * Takes a release, at once where it is open; null where there is none of this id.
   * @param pay is called before one has to be opened; what it throws keeps it closed
   */
  take(id: string, pay: () => void): Shared<T> | Promise<Shared<T> | null>;
  /** Lets an older release be opened anew when it is next asked for. */
  forget(id: string): void;
  /** How many are open, and how often they are taken now. */
  count(): { open: number; taken: number };
}

export async function serveReleases<T extends { release: string }>(
  options: ServeOptions<T>,
): Promise<ServedReleases<T>> {
  const { reader } = options;
  const following = await follow(options);
  const current = () => following.current();
  const list = keptFor(LIST_MS, () => reader.list());
  const older = olderReleases<T>({
    isKnown: async (id) => (await list()).some((record) => record.id === id),
    async open(id) {
      const open = await reader.open(id);
      return open && prepared(open, options);
    },
    most: MOST_OLDER,
    mostWaiting: MOST_WAITING,
  });
  return {
    ...following,
    list,
    take: (id, pay) => (current().it.release === id ? current().take() : older.take(id, pay)),
    forget: older.forget,
    count: () => ({
      open: 1 + older.count().open,
      taken: current().uses + older.count().taken,
    }),
    async stop() {
      await older.stop();
      await following.stop();
      await reader.stop();
    },
  };
}

/** Asks no more often than each so many milliseconds. */
function keptFor<T>(ms: number, ask: () => Promise<T>): () => Promise<T> {
  let kept: { answer: Promise<T>; until: number } | null = null;
  return () => {
    const now = performance.now();
    if (!kept || now >= kept.until) kept = { answer: ask(), until: now + ms };
    return kept.answer;
  };
}
