import { setImmediate } from 'node:timers/promises';
import type { QueryRunner } from 'typeorm';
import type { Sink } from '../sink.js';
import { copyBuffer, spareBuffers } from './copy-buffer.js';
import { type CopyConnection, copyRows } from './copy-rows.js';

/** Memory of the server in which it sorts for an index: of one of four million rows all of them. */
const SORTING = '256MB';

/** After so many rows the program looks whether the server wants the next bytes: while it makes rows it does not. */
const ROWS_BETWEEN = 256;

/**
 * Writes into a schema of PostgreSQL that the transaction has made, with the tables of a release: by COPY, the next rows
 * being put together while the last ones are on their way.
 */
export async function postgresSink(runner: QueryRunner, schema: string): Promise<Sink> {
  const connection: CopyConnection = await runner.connect();
  const indices = await dropIndices(runner, schema);
  const flushes: (() => Promise<void>)[] = [];
  const spare = spareBuffers();
  let sending = Promise.resolve();
  let put = 0;
  const settle = async () => {
    for (const one of flushes) await one();
    await sending;
  };
  return {
    into(table, columns) {
      const buffer = copyBuffer(spare);
      const send = async () => {
        const rows = buffer.take();
        await sending;
        if (rows.length === 0) return;
        sending = copyRows(connection, table, columns, rows).then(() => spare.giveBack(rows));
        // Who waits for it next is told.
        sending.catch(() => undefined);
      };
      flushes.push(send);
      return (values) => {
        if (buffer.put(values)) return send();
        return ++put % ROWS_BETWEEN === 0 ? setImmediate() : undefined;
      };
    },
    settle,
    query: (sql) => runner.query(sql),
    async end() {
      await settle();
      await runner.query(`SET LOCAL maintenance_work_mem = '${SORTING}'`);
      for (const sql of indices) await runner.query(sql);
      await analyse(runner, schema);
    },
  };
}

/** Indices are made faster when all rows are there; gives what makes them again. Keys stay: rows come in their order. */
async function dropIndices(runner: QueryRunner, schema: string): Promise<string[]> {
  const found: { name: string; sql: string }[] = await runner.query(
    `SELECT indexrelid::regclass::text AS "name", pg_get_indexdef(indexrelid) AS "sql"
     FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
     WHERE relnamespace = $1::regnamespace
       AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)`,
    [schema],
  );
  for (const { name } of found) await runner.query(`DROP INDEX ${name}`);
  return found.map(({ sql }) => sql);
}

/** Counts for the planner: nobody else comes by before the first reader does. */
async function analyse(runner: QueryRunner, schema: string): Promise<void> {
  const tables: { name: string }[] = await runner.query(
    'SELECT quote_ident(tablename) AS "name" FROM pg_tables WHERE schemaname = $1',
    [schema],
  );
  await runner.query(`ANALYZE ${tables.map(({ name }) => name).join()}`);
}
