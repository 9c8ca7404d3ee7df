/** The part of the package that is used. */
declare module 'pg-copy-streams' {
  import type { Writable } from 'node:stream';

  /** What takes the rows of a COPY, to be given to `query` of a client of pg. */
  export function from(sql: string): Writable;
}
