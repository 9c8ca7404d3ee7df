import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { from } from 'pg-copy-streams';

/** A connection of pg, as far as it is used here. */
export interface CopyConnection {
  query(copy: Writable): Writable;
}

/** Sends rows in the text format to a table that the same transaction has made: nobody has to look whether they are old. */
export async function copyRows(
  connection: CopyConnection,
  table: string,
  columns: readonly string[],
  rows: Buffer,
): Promise<void> {
  const names = columns.map((column) => `"${column}"`).join();
  const stream = connection.query(from(`COPY "${table}" (${names}) FROM STDIN WITH (FREEZE)`));
  stream.end(rows);
  await finished(stream);
}
