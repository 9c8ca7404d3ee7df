/** The parts of the package pg that guarded-postgres.ts uses. */
declare module 'pg' {
  import type { EventEmitter } from 'node:events';
  import type { Socket } from 'node:net';

  interface ClientOptions {
    connectionTimeoutMillis?: number;
    query_timeout?: number;
  }
  class Client extends EventEmitter {
    constructor(options: ClientOptions);
    connection: { stream: Socket };
    connect(): Promise<void>;
    query(text: string, values?: unknown[]): Promise<{ rowCount: number | null }>;
    end(): Promise<void>;
  }
  type Connected = (error?: Error, client?: Client, release?: (error?: Error) => void) => void;
  class Pool extends EventEmitter {
    constructor(options: ClientOptions);
    ending: boolean;
    connect(connected: Connected): void;
  }
  const defaults: object;

  export { Client, type ClientOptions, type Connected, defaults, Pool };
}
