import { setTimeout as delay } from 'node:timers/promises';
import { Client, type ClientOptions, type Connected, defaults, Pool } from 'pg';
import { databaseUnavailable } from '../domain/errors.js';
import { isDatabaseFault } from '../lib/database-fault.js';

const PROBE_MS = 1000;
const PAUSE_MS = 500;

/** Times after which a server counts as away, and sessions that cannot write. */
export const SERVING = {
  connectTimeoutMS: 1000,
  extra: {
    statement_timeout: 3000,
    query_timeout: 4000,
    keepAlive: true,
    options: '-c default_transaction_read_only=on',
  },
};

/** Is told when the server goes, and why, and when it is back. */
export type Changed = (away: boolean, reason?: string) => void;

export interface GuardedPostgres {
  /** For TypeORM, in place of the package pg. */
  driver: object;
  /** Is to be told of each statement that failed. */
  failed(error: unknown): void;
}

/**
 * Connections to a server that may freeze or go. Once it is away, all connections are dropped, so
 * that no request waits on them, and requests fail at once until a probe is answered.
 */
export function guardedPostgres(changed: Changed): GuardedPostgres {
  const clients = new Set<Client>();
  let away = false;
  let probing = false;
  let probe: (() => Promise<void>) | null = null;

  const goAway = (reason: string) => {
    if (away) return;
    away = true;
    changed(true, reason);
    for (const client of clients) client.connection.stream.destroy();
  };

  class GuardedPool extends Pool {
    constructor(options: ClientOptions) {
      super(options);
      this.on('connect', (client: Client) => clients.add(client));
      this.on('remove', (client: Client) => clients.delete(client));
      // What cannot be reached at the start is the starter's to tell.
      this.once('connect', () => {
        probe = () => probeUntilBack(this, options);
      });
    }

    override connect(connected: Connected): void {
      if (away) connected(databaseUnavailable());
      else if (!probe) super.connect(connected);
      else {
        super.connect((error, client, release) => {
          if (error) void probe?.();
          connected(error && databaseUnavailable(), client, release);
        });
      }
    }
  }

  async function probeUntilBack(pool: { ending: boolean }, options: ClientOptions): Promise<void> {
    if (probing) return;
    probing = true;
    while (!pool.ending) {
      const fault = await faultOf(options);
      if (!fault) break;
      goAway(fault);
      await delay(PAUSE_MS, undefined, { ref: false });
    }
    probing = false;
    if (!away) return;
    away = false;
    changed(false);
  }

  return {
    driver: { Pool: GuardedPool, defaults },
    failed(error) {
      // The server itself ended the statement: it is there.
      if (!isDatabaseFault(error) || (error as { code?: string }).code === '57014') return;
      const { message } = error as Error;
      if (message === 'Query read timeout') goAway(message);
      void probe?.();
    },
  };
}

/** Why a new connection does not answer in time; one that is refused as one too many is an answer. */
async function faultOf(options: ClientOptions): Promise<string | null> {
  const times = { connectionTimeoutMillis: PROBE_MS, query_timeout: PROBE_MS };
  const client = new Client({ ...options, ...times });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return null;
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    return code === '53300' ? null : message || String(code);
  } finally {
    client.end().catch(() => undefined);
  }
}
