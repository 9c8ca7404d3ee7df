import { LRUCache } from 'lru-cache';
import type { DataSource } from 'typeorm';
import { nextTurn } from '../../lib/turn.js';

/** A row as its values, in the order of the statement. */
export type Values = readonly unknown[];

/** A statement, with `?` where its values stand. */
export interface Statement {
  sql: string;
  values: readonly (string | number)[];
  /** Whether so few rows come that nobody need be let in between: they are taken at once then, which is faster. */
  isShort?: boolean;
}

/** The connection to a SQLite file, as far as it is used here. */
interface SqliteConnection {
  prepare(sql: string): { raw(): SqliteStatement };
}

interface SqliteStatement {
  iterate(...values: unknown[]): Iterable<Values>;
  all(...values: unknown[]): Values[];
  /** Whether its rows are being read: no others can be meanwhile. */
  busy: boolean;
}

/** A pool of connections to PostgreSQL, likewise. */
interface PostgresClient {
  query(query: object): Promise<{ rows: Values[] }>;
}

/** Rows of SQLite between two looks at the clock. */
const BETWEEN = 128;

/**
 * Reads the rows of a statement as values alone: TypeORM makes an object of every row, which takes longer
 * than the statement. SQLite reads in the one thread that there is: others are let in between.
 */
export async function readRows(
  db: DataSource,
  { sql, values, isShort }: Statement,
): Promise<Values[]> {
  const { driver } = db;
  if (driver.options.type !== 'better-sqlite3') return readPostgres(db, sql, values);
  db.logger.logQuery(sql, [...values]);
  const { databaseConnection } = driver as unknown as { databaseConnection: SqliteConnection };
  const statement = statementOf(databaseConnection, sql);
  if (isShort) return statement.all(...values);
  const rows: Values[] = [];
  for (const row of statement.iterate(...values)) {
    if (rows.push(row) % BETWEEN === 0) await nextTurn();
  }
  return rows;
}

/** How many different statements of a connection stay prepared. */
const MOST_PREPARED = 64;

const prepared = new WeakMap<SqliteConnection, LRUCache<string, SqliteStatement>>();

/** A statement as it was prepared before, where it is free. */
function statementOf(connection: SqliteConnection, sql: string): SqliteStatement {
  const known = prepared.get(connection) ?? new LRUCache({ max: MOST_PREPARED });
  prepared.set(connection, known);
  const before = known.get(sql);
  if (before && !before.busy) return before;
  const statement = connection.prepare(sql).raw();
  known.set(sql, statement);
  return statement;
}

async function readPostgres(
  db: DataSource,
  sql: string,
  values: Statement['values'],
): Promise<Values[]> {
  let number = 0;
  const text = sql.replace(/\?/g, () => `$${++number}`);
  const runner = db.createQueryRunner();
  try {
    const client: PostgresClient = await runner.connect();
    db.logger.logQuery(text, [...values]);
    return (await client.query({ text, values, rowMode: 'array' })).rows;
  } catch (error) {
    db.logger.logQueryError(error as Error, text, [...values]);
    throw error;
  } finally {
    await runner.release();
  }
}
