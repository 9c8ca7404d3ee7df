import type { Shared } from '../../lib/shared.js';

export interface OlderOptions<T> {
  /** Opens a release and prepares it; null where there is none of this id. */
  open(id: string): Promise<Shared<T> | null>;
  /** How many stay open. */
  most: number;
  /** How many may wait for one that is not open. */
  mostWaiting: number;
  /** What is thrown where more would wait. */
  tooMany(): Error;
}

export interface OlderReleases<T> {
  /** How many are open. */
  count(): number;
  /** How often they are used now. */
  uses(): number;
  /**
   * Takes a release, at once where it is open; null where there is none of this id.
   * @param pay is called by who has it opened, before; what it throws keeps it closed
   */
  take(id: string, pay: () => void): Shared<T> | Promise<Shared<T> | null>;
  /** Closes all when their last answers have ended. */
  stop(): Promise<void>;
}

/** Older releases, as they are asked for: a few stay open, and of those that are not one is opened at a time. */
export function olderReleases<T>(options: OlderOptions<T>): OlderReleases<T> {
  const { open, most, mostWaiting, tooMany } = options;
  /** By id, the least lately used first. */
  const held = new Map<string, Shared<T>>();
  const opening = new Map<string, { waiting: number; opened: Promise<Shared<T> | null> }>();
  let queue: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  /** Closes the one that was used least lately, one that nobody reads if there is any. */
  async function makeRoom(): Promise<void> {
    if (held.size < most) return;
    const [first] = held;
    const [id, leaving] = [...held].find(([, { uses }]) => uses === 0) ?? first ?? [];
    if (!id || !leaving) return;
    held.delete(id);
    await leaving.leave();
  }

  async function openNext(id: string): Promise<Shared<T> | null> {
    try {
      await makeRoom();
      const opened = await open(id);
      if (opened) {
        // All who wait have it before anybody can have it closed.
        for (let i = opening.get(id)?.waiting ?? 0; i > 0; i--) opened.take();
        held.set(id, opened);
      }
      return opened;
    } finally {
      waiting -= opening.get(id)?.waiting ?? 0;
      opening.delete(id);
    }
  }

  function begin(id: string) {
    const opened = queue.then(() => openNext(id));
    queue = opened.catch(() => undefined);
    const one = { waiting: 0, opened };
    opening.set(id, one);
    return one;
  }

  return {
    count: () => held.size,
    uses: () => [...held.values()].reduce((sum, { uses }) => sum + uses, 0),
    take(id, pay) {
      const there = held.get(id);
      if (there) {
        held.delete(id);
        held.set(id, there);
        return there.take();
      }
      if (waiting >= mostWaiting) throw tooMany();
      let one = opening.get(id);
      if (!one) {
        pay();
        one = begin(id);
      }
      one.waiting += 1;
      waiting += 1;
      return one.opened;
    },
    async stop() {
      await queue;
      const all = [...held.values()];
      held.clear();
      await Promise.all(all.map((one) => one.leave()));
    },
  };
}
