import type { DataSource } from 'typeorm';
import type { TableRow } from '../country/town.js';

type Insert = (table: string, row: TableRow['row']) => void;

interface SqliteConnection {
  prepare(sql: string): { run(...values: unknown[]): unknown };
  pragma(text: string): unknown;
}

/** Writes rows into an empty SQLite database, in one transaction. */
export function insertSqlite(db: DataSource, rows: Iterable<TableRow>): void {
  const { databaseConnection } = db.driver as unknown as { databaseConnection: SqliteConnection };
  // A file that breaks while it is written is not kept.
  databaseConnection.pragma('synchronous = OFF');
  databaseConnection.pragma('journal_mode = MEMORY');
  const inserts = new Map<string, Insert>();
  databaseConnection.prepare('BEGIN').run();
  for (const { table, row } of rows) {
    const insert = inserts.get(table) ?? prepareInsert(databaseConnection, table, row);
    inserts.set(table, insert);
    insert(table, row);
  }
  databaseConnection.prepare('COMMIT').run();
  databaseConnection.pragma('journal_mode = DELETE');
}

function prepareInsert(db: SqliteConnection, table: string, row: TableRow['row']): Insert {
  const columns = Object.keys(row);
  const names = columns.map((column) => `"${column}"`).join();
  const places = columns.map(() => '?').join();
  const statement = db.prepare(`INSERT INTO "${table}" (${names}) VALUES (${places})`);
  return (_, values) => {
    statement.run(...columns.map((column) => asSqlite(values[column])));
  };
}

const asSqlite = (value: unknown) => (typeof value === 'boolean' ? Number(value) : value);

const CHUNK = 4000;

/** Writes rows into an empty PostgreSQL database. */
export async function insertPostgres(db: DataSource, rows: Iterable<TableRow>): Promise<void> {
  // Tables in the order of their first rows: each after those that it refers to.
  const waiting = new Map<string, TableRow['row'][]>();
  const flush = async () => {
    for (const [table, chunk] of waiting) {
      if (chunk.length === 0) continue;
      await db.query(
        `INSERT INTO "${table}" SELECT * FROM json_populate_recordset(NULL::"${table}", $1::json)`,
        [JSON.stringify(chunk)],
      );
      chunk.length = 0;
    }
  };
  for (const { table, row } of rows) {
    const chunk = waiting.get(table) ?? [];
    waiting.set(table, chunk);
    if (chunk.push(row) >= CHUNK) await flush();
  }
  await flush();
}
