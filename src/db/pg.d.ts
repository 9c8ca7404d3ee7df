/** The parts of the package pg that are used without TypeORM. */
declare module 'pg' {
  import type { EventEmitter } from 'node:events';
  import type { Socket } from 'node:net';

  interface ClientOptions {
    connectionString?: string;
    options?: string;
    connectionTimeoutMillis?: number;
    query_timeout?: number;
  }
  interface Result {
    rows: Record<string, unknown>[];
    rowCount: number | null;
  }
  class Client extends EventEmitter {
    constructor(options: ClientOptions);
    connection: { stream: Socket };
    connect(): Promise<void>;
    query(text: string, values?: unknown[]): Promise<Result>;
    end(): Promise<void>;
  }
  type Connected = (error?: Error, client?: Client, release?: (error?: Error) => void) => void;
  class Pool extends EventEmitter {
    constructor(options: ClientOptions);
    connect(connected: Connected): void;
    end(ended: (error?: Error) => void): void;
  }
  const defaults: object;

  export { Client, type ClientOptions, type Connected, defaults, Pool };
}
