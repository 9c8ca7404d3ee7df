import type { DataSource } from 'typeorm';
import type { Insert, Sink, Value } from './sink.js';

interface Statement {
  run(values: readonly unknown[]): unknown;
  all(): unknown[];
}

/** The connection to a SQLite file, as far as it is used here. */
interface SqliteConnection {
  prepare(sql: string): Statement;
  exec(sql: string): void;
  pragma(text: string): unknown;
}

/** Rows that go into one statement: calling one costs more than the values of a row. */
const TOGETHER = 24;

/**
 * Writes into an empty SQLite file that holds the tables of a release, in one transaction. Nothing of it is safe before
 * the file is flushed: one that breaks while it is written is not kept.
 */
export function sqliteSink(db: DataSource): Sink {
  const { databaseConnection: connection } = db.driver as unknown as {
    databaseConnection: SqliteConnection;
  };
  for (const pragma of ['synchronous = OFF', 'journal_mode = MEMORY', 'cache_size = -32768']) {
    connection.pragma(pragma);
  }
  connection.exec('BEGIN');
  const indices = dropIndices(connection);
  const flushes: (() => void)[] = [];
  const flush = () => {
    for (const one of flushes) one();
  };
  return {
    into(table, columns) {
      const { insert, rest } = inserting(connection, table, columns);
      flushes.push(rest);
      return insert;
    },
    settle: async () => flush(),
    query: async <T>(sql: string) => connection.prepare(sql).all() as T[],
    async end() {
      flush();
      for (const sql of indices) connection.exec(sql);
      connection.exec('COMMIT');
      connection.pragma('analysis_limit = 1000');
      connection.exec('ANALYZE');
      // Seen in part, all indices of a long table look alike: of KPIs that which nearly all have would be taken.
      connection.pragma('analysis_limit = 0');
      connection.exec('ANALYZE "kpi"');
      connection.pragma('journal_mode = DELETE');
    },
  };
}

/** Indices are made faster when all rows are there; gives what makes them again. */
function dropIndices(connection: SqliteConnection): string[] {
  const found = connection
    .prepare(`SELECT "name", "sql" FROM sqlite_master WHERE type = 'index' AND "sql" IS NOT NULL`)
    .all() as { name: string; sql: string }[];
  for (const { name } of found) connection.exec(`DROP INDEX "${name}"`);
  return found.map(({ sql }) => sql);
}

/** Takes rows and writes several at once; `rest` writes those that wait. */
function inserting(
  connection: SqliteConnection,
  table: string,
  columns: readonly string[],
): { insert: Insert; rest: () => void } {
  const names = columns.map((column) => `"${column}"`).join();
  const places = `(${columns.map(() => '?').join()})`;
  const prepare = (rows: number) =>
    connection.prepare(
      `INSERT INTO "${table}" (${names}) VALUES ${Array(rows).fill(places).join()}`,
    );
  const [many, one] = [prepare(TOGETHER), prepare(1)];
  // One list for all rows: new ones would be what garbage collection costs.
  const waiting: (string | number | null)[] = Array(TOGETHER * columns.length).fill(null);
  let filled = 0;
  const rest = () => {
    for (let i = 0; i < filled; i += columns.length) {
      one.run(waiting.slice(i, i + columns.length));
    }
    filled = 0;
  };
  return {
    rest,
    insert(values) {
      for (let i = 0; i < columns.length; i++) waiting[filled++] = asSqlite(values[i] ?? null);
      if (filled < waiting.length) return;
      many.run(waiting);
      filled = 0;
    },
  };
}

const asSqlite = (value: Value) => (typeof value === 'boolean' ? Number(value) : value);
