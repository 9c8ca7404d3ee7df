import { CodedError } from '../../lib/coded-error.js';
import type { Shared } from '../../lib/shared.js';
import { within } from '../../lib/within.js';

/** How long an answer of a release that is to be closed is waited for before another is opened. */
const LONGEST_ANSWER_MS = 5000;

/** When who finds too many waiting may ask again. */
const RETRY_AFTER_SECONDS = 2;

export interface OlderOptions<T> {
  /** Whether there is a release of this id. */
  isKnown(id: string): Promise<boolean>;
  /** Opens it; null where it has gone meanwhile. */
  open(id: string): Promise<Shared<T> | null>;
  /** How many stay open. */
  most: number;
  /** How many may wait for one that is not open. */
  mostWaiting: number;
}

export interface OlderReleases<T> {
  /**
   * Takes a release, at once where it is open; null where there is none of this id.
   * @param pay is called by who has it opened, before; what it throws keeps it closed
   * @throws CodedError TOO_MANY_REQUESTS where too many wait already
   */
  take(id: string, pay: () => void): Shared<T> | Promise<Shared<T> | null>;
  /** Closes one when its last answer has ended: it is opened anew when it is next asked for. */
  forget(id: string): void;
  /** How many are open, and how often they are taken now. */
  count(): { open: number; taken: number };
  /** Closes all when their last answers have ended. */
  stop(): Promise<void>;
}

interface Opening<T> {
  waiting: number;
  opened: Promise<Shared<T> | null>;
}

const tooMany = () =>
  new CodedError(
    'TOO_MANY_REQUESTS',
    `Too many wait for older releases. Try again in ${RETRY_AFTER_SECONDS} s.`,
    { retryAfter: RETRY_AFTER_SECONDS },
  );

/**
 * Older releases as they are asked for. A few stay open; of the others one is opened at a time, once for all who
 * ask for it, so that however many are asked for in turn no more memory is taken.
 */
export function olderReleases<T>(options: OlderOptions<T>): OlderReleases<T> {
  const { isKnown, open, most, mostWaiting } = options;
  /** By id, the least lately used first. */
  const held = new Map<string, Shared<T>>();
  const opening = new Map<string, Opening<T>>();
  let queue: Promise<unknown> = Promise.resolve();

  /** Closes the one that was used least lately: of those that nobody reads, if there are any. */
  async function makeRoom(): Promise<void> {
    if (held.size < most) return;
    const all = [...held];
    const [id, leaving] = all.find(([, { uses }]) => uses === 0) ?? all[0] ?? [];
    if (id === undefined || !leaving) return;
    held.delete(id);
    // Who reads it may be waiting for the next one: no longer than an answer takes.
    await within(LONGEST_ANSWER_MS, leaving.leave()).catch(() => undefined);
  }

  async function openNext(id: string, one: Opening<T>): Promise<Shared<T> | null> {
    try {
      await makeRoom();
      const opened = await open(id);
      if (!opened) return null;
      // All who wait have it before anybody can have it closed.
      for (let i = 0; i < one.waiting; i++) opened.take();
      held.set(id, opened);
      return opened;
    } finally {
      opening.delete(id);
    }
  }

  function begin(id: string): Opening<T> {
    const one: Opening<T> = { waiting: 0, opened: Promise.resolve(null) };
    opening.set(id, one);
    one.opened = queue.then(() => openNext(id, one));
    queue = one.opened.catch(() => undefined);
    return one;
  }

  function touch(id: string): Shared<T> | null {
    const there = held.get(id);
    if (!there) return null;
    held.delete(id);
    held.set(id, there);
    return there.take();
  }

  async function takeLater(id: string, pay: () => void): Promise<Shared<T> | null> {
    if (!(await isKnown(id))) return null;
    const there = touch(id);
    if (there) return there;
    const waiting = [...opening.values()].reduce((sum, one) => sum + one.waiting, 0);
    if (waiting >= mostWaiting) throw tooMany();
    let one = opening.get(id);
    if (!one) {
      pay();
      one = begin(id);
    }
    one.waiting += 1;
    return one.opened;
  }

  function forget(id: string): void {
    const there = held.get(id);
    held.delete(id);
    // What is closed because its database went may be closed in vain.
    there?.leave().catch(() => undefined);
  }

  /** One that was removed is closed after it was asked for once more; where that cannot be seen it stays. */
  async function closeRemoved(id: string): Promise<void> {
    if (!(await isKnown(id).catch(() => true))) forget(id);
  }

  return {
    take(id, pay) {
      const there = touch(id);
      if (!there) return takeLater(id, pay);
      void closeRemoved(id);
      return there;
    },
    forget,
    count: () => ({
      open: held.size,
      taken: [...held.values()].reduce((sum, { uses }) => sum + uses, 0),
    }),
    async stop() {
      await queue;
      const all = [...held.values()];
      held.clear();
      await Promise.all(all.map((one) => one.leave()));
    },
  };
}
