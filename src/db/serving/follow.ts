import { isDatabaseFault } from '../../lib/database-fault.js';
import type { Shared } from '../../lib/shared.js';
import { type Preparing, prepared } from './prepared.js';
import type { ReleaseReader } from './release-reader.js';

/** How often it is looked whether another release is current: it is to be served 2 s after it is. */
const LOOK_MS = 500;

export interface FollowOptions<T> extends Preparing<T> {
  reader: Pick<ReleaseReader, 'current'>;
  /** Is told when another release is served, and how many seconds that took. */
  swapped(id: string, seconds: number): void;
  /** Is told once of what keeps another release from being served. */
  failed(error: unknown): void;
}

export interface Following<T> {
  /** What is served now. */
  current(): Shared<T>;
  /** Looks now whether another release is current, and if so has it served when it resolves. */
  look(): Promise<void>;
  /** Ends when the last answer has. */
  stop(): Promise<void>;
}

/**
 * Serves the current release, and the next one as soon as it is current. It is opened and prepared beside
 * the one that is served, which is closed when its last answer has ended. Where it cannot be, the one before is
 * served on.
 * @throws whatever keeps the first release from being served
 */
export async function follow<T>(options: FollowOptions<T>): Promise<Following<T>> {
  const { reader, swapped, failed } = options;
  /** What was looked at last, whether it could be served or not. */
  let seen = await reader.current();
  let serving = await prepared(seen, options);
  let told = '';
  let looking: Promise<void> | null = null;
  let timer = setTimeout(tick, LOOK_MS).unref();
  let stopped = false;

  async function swap(): Promise<void> {
    const began = performance.now();
    const next = await reader.current();
    if (next === seen) return;
    seen = next;
    const before = serving;
    serving = await prepared(next, options);
    told = '';
    swapped(next.id, (performance.now() - began) / 1000);
    before.leave().catch(failed);
  }

  function look(): Promise<void> {
    looking ??= swap()
      .catch((error: unknown) => {
        const message = String(error);
        // A database that is away is told of by who talks to it.
        if (message !== told && !isDatabaseFault(error)) failed(error);
        told = message;
      })
      .finally(() => {
        looking = null;
      });
    return looking;
  }

  async function tick(): Promise<void> {
    await look();
    if (!stopped) timer = setTimeout(tick, LOOK_MS).unref();
  }

  return {
    current: () => serving,
    look,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await looking;
      await serving.leave();
    },
  };
}
