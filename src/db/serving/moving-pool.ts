import { EventEmitter } from 'node:events';
import { type Client, type ClientOptions, type Connected, defaults, Pool } from 'pg';
import { databaseUnavailable } from '../../domain/errors.js';
import { isLost } from '../../lib/database-fault.js';
import { sessionOptions } from '../session-options.js';
import type { Servers } from './postgres-servers.js';

/** What a data source of TypeORM needs to read from one server after the other. */
export interface Moving {
  /** In place of the package pg. */
  driver: object;
  /** Is to be told of each statement that failed. */
  failed(error: unknown): void;
}

/**
 * Connections to whichever server is read from, in sessions that begin with these settings. A release is the same on
 * each server, so a data source goes on where its server is another one. Once a server is lost all
 * connections to it are dropped, so that no request waits on them; while none is there, requests fail at once.
 */
export function movingPools(servers: Servers, settings: readonly string[]): Moving {
  class MovingPool extends EventEmitter {
    readonly #options: ClientOptions;
    readonly #clients = new Set<Client>();
    #url: string | null = null;
    #pool: Pool | null = null;
    readonly #drop = () => {
      for (const client of this.#clients) client.connection.stream.destroy();
    };

    constructor(options: ClientOptions) {
      super();
      this.#options = options;
      servers.lost.add(this.#drop);
    }

    connect(connected: Connected): void {
      const deciding = servers.deciding();
      if (deciding) deciding.then(() => this.connect(connected));
      else this.#connectNow(connected);
    }

    #connectNow(connected: Connected): void {
      const url = servers.current();
      if (url === null) {
        connected(databaseUnavailable());
        return;
      }
      if (url !== this.#url) this.#move(url);
      this.#pool?.connect((error, client, release) => {
        if (error) servers.doubt();
        connected(error && databaseUnavailable(), client, release);
      });
    }

    /** The pool of before ends when the last of its connections has been given back. */
    #move(url: string): void {
      this.#pool?.end(() => undefined);
      const { url: connectionString, options } = sessionOptions(url, settings);
      const pool = new Pool({ ...this.#options, connectionString, options });
      pool.on('connect', (client: Client) => this.#clients.add(client));
      pool.on('remove', (client: Client) => this.#clients.delete(client));
      pool.on('error', () => servers.doubt());
      this.#url = url;
      this.#pool = pool;
    }

    end(ended: (error?: Error) => void): void {
      const done = (error?: Error) => {
        servers.lost.delete(this.#drop);
        ended(error);
      };
      if (this.#pool) this.#pool.end(done);
      else done();
    }
  }

  return {
    driver: { Pool: MovingPool, defaults },
    failed(error) {
      if (!isLost(error)) return;
      const { message } = error as Error;
      if (message === 'Query read timeout') servers.lose(message);
      else servers.doubt();
    },
  };
}
