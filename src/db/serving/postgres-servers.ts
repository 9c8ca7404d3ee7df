import { setTimeout as delay } from 'node:timers/promises';

const PAUSE_MS = 300;

export interface ServersOptions {
  /** Addresses, the one to read from first, then those to move on to. */
  urls: readonly string[];
  /** Why a server cannot be read from now; null where it can. */
  faultOf(url: string): Promise<string | null>;
  /** Milliseconds after which those before the one that is read from are asked again whether they are there. */
  betterMs: number;
  /** Is told, in words without secrets, when the server is lost and from which one is read instead. */
  tell(text: string): void;
}

/** The one server of several that this process reads from. */
export interface Servers {
  /**
   * Chooses the first one that is there.
   * @throws Error that says of each why it is not
   */
  begin(): Promise<void>;
  /** The one that is read from; null while none is there. */
  current(): string | null;
  /** Ends when it is known which one is; null where nobody doubts it. */
  deciding(): Promise<void> | null;
  /** Something failed: looks whether the server is still there. */
  doubt(): void;
  /** The server has not answered in time. */
  lose(reason: string): void;
  /** Are called each time that the server is lost, before another one is looked for. */
  lost: Set<() => void>;
  stop(): void;
}

/** A server without the name and the password that an address may hold. */
const named = (url: string) => new URL(url).host || 'the local one';

/**
 * Moves on to the next server when the one that is read from is lost. While none is there, all are asked
 * again and again; after a move those that stand before it are asked now and then whether they are back.
 */
export function postgresServers({ urls, faultOf, betterMs, tell }: ServersOptions): Servers {
  const lost = new Set<() => void>();
  let at: string | null = null;
  let deciding: Promise<void> | null = null;
  let stopped = false;
  const timer = setInterval(() => void lookForBetter(), betterMs).unref();

  /** The first one that can be read from, and what keeps those before it from that. All are asked at once. */
  async function firstOf(asked: readonly string[]) {
    const faults: string[] = [];
    const answers = asked.map((url) => ({ url, fault: faultOf(url) }));
    for (const { url, fault } of answers) {
      const reason = await fault;
      if (reason === null) return { found: url, faults };
      faults.push(`${named(url)}: ${reason}`);
    }
    return { found: null, faults };
  }

  function begun(work: Promise<void>): Promise<void> {
    const one = work.finally(() => {
      if (deciding === one) deciding = null;
    });
    deciding = one;
    return one;
  }

  async function moveOn(from: string, reason: string): Promise<void> {
    if (at !== from) return;
    at = null;
    for (const drop of lost) drop();
    const { found } = await firstOf(urls.filter((url) => url !== from));
    at = found;
    if (found) return tell(`reading from ${named(found)}: ${named(from)} is away (${reason})`);
    tell(`the database is away: ${reason}`);
    void waitForOne();
  }

  async function waitForOne(): Promise<void> {
    while (at === null) {
      await delay(PAUSE_MS, undefined, { ref: false });
      if (stopped) return;
      at = (await firstOf(urls)).found;
    }
    tell(`the database is back: reading from ${named(at)}`);
  }

  async function lookForBetter(): Promise<void> {
    const from = at;
    if (from === null || deciding) return;
    const { found } = await firstOf(urls.slice(0, urls.indexOf(from)));
    if (!found || at !== from) return;
    at = found;
    tell(`reading from ${named(found)} again`);
  }

  return {
    async begin() {
      const { found, faults } = await firstOf(urls);
      if (!found) throw new Error(`DATABASE_URL cannot be opened: ${faults.join('; ')}`);
      at = found;
    },
    current: () => at,
    deciding: () => deciding,
    doubt() {
      const from = at;
      if (from === null || deciding || stopped) return;
      const look = async () => {
        const reason = await faultOf(from);
        if (reason !== null) await moveOn(from, reason);
      };
      void begun(look());
    },
    lose(reason) {
      if (at !== null) void begun(moveOn(at, reason));
    },
    lost,
    stop() {
      stopped = true;
      clearInterval(timer);
    },
  };
}
