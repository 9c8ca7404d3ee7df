import type { DataSource } from 'typeorm';
import type { Sink, Value } from './sink.js';

const CHUNK = 4000;

/** Writes into a PostgreSQL in place of what it holds, in one transaction. */
export async function postgresSink(db: DataSource): Promise<Sink> {
  const runner = db.createQueryRunner();
  await runner.startTransaction();
  const tables = await runner.manager.query<{ name: string }[]>(
    `SELECT table_name AS "name" FROM information_schema.tables WHERE table_schema = CURRENT_SCHEMA()
     AND table_type = 'BASE TABLE' AND table_name <> 'migrations'`,
  );
  for (const { name } of tables) await runner.query(`DELETE FROM "${name}"`);
  const flushes: (() => Promise<void>)[] = [];
  const flush = async () => {
    for (const one of flushes) await one();
  };
  return {
    into(table, columns) {
      let waiting: Record<string, Value>[] = [];
      const write = async () => {
        const rows = waiting;
        waiting = [];
        const insert = `INSERT INTO "${table}" SELECT * FROM json_populate_recordset(NULL::"${table}", $1::json)`;
        if (rows.length > 0) await runner.query(insert, [JSON.stringify(rows)]);
      };
      flushes.push(write);
      return (values) => {
        waiting.push(Object.fromEntries(columns.map((name, i) => [name, values[i] ?? null])));
        return waiting.length >= CHUNK ? write() : undefined;
      };
    },
    settle: flush,
    query: (sql) => runner.manager.query(sql),
    async end() {
      await flush();
      await runner.commitTransaction();
      await runner.release();
      await db.query('ANALYZE');
    },
  };
}
