import type { DataSource } from 'typeorm';

/** Rows that are read at once. */
const PAGE = 10_000;

/** A table whose rows have a position. */
export type RankedTable = 'kpi' | 'statistic_series' | 'observation';

/** The rows of a table in their order, numbered from 0. */
export interface Ranked {
  count: number;
  /** The row at a position. */
  rowOf(position: number): number;
  positionOf(row: number): number;
}

/** Numbers the rows of a table. Positions of a release are counted from 0, and then are the numbers. */
export async function rankRows(db: DataSource, table: RankedTable): Promise<Ranked> {
  const [row] = await db.query<{ count: number | string; last: number | null }[]>(
    `SELECT COUNT(*) AS count, MAX("position") AS last FROM "${table}"`,
  );
  const count = Number(row?.count);
  if (row?.last === count - 1) return { count, rowOf: (at) => at, positionOf: (at) => at };
  const rows = await db.query<{ position: number }[]>(
    `SELECT "position" FROM "${table}" ORDER BY "position"`,
  );
  const positions = rows.map(({ position }) => position);
  const numbers = new Map(positions.map((position, i) => [position, i]));
  return {
    count,
    rowOf: (position) => {
      const row = numbers.get(position);
      if (row === undefined) throw new Error(`${table} has no row at position ${position}`);
      return row;
    },
    positionOf: (at) => positions[at] as number,
  };
}

/** A statement on what hangs on a long table. */
export interface RankedQuery {
  /** Up to its WHERE. */
  select: string;
  /** The position by which rows are told apart. */
  of: string;
  orderBy: string;
}

/**
 * Reads what hangs on a long table page by page, so that only a page of it is in memory at a time:
 * each row as its values, in the order of the statement.
 */
export async function readRows(
  db: DataSource,
  { count, positionOf }: Ranked,
  { select, of, orderBy }: RankedQuery,
  take: (values: readonly unknown[]) => void,
): Promise<void> {
  for (let from = 0; from < count; from += PAGE) {
    const last = positionOf(Math.min(from + PAGE, count) - 1);
    const where = `${of} BETWEEN ${positionOf(from)} AND ${last}`;
    const page = await valuesOf(db, `${select} WHERE ${where} ORDER BY ${orderBy}`);
    for (const values of page) take(values);
  }
}

type Page = Iterable<readonly unknown[]>;

/** The connection to a SQLite file, as far as it is used here. */
interface SqliteConnection {
  prepare(sql: string): { raw(): { iterate(): Page } };
}

/** TypeORM gives an object for every row; SQLite gives its values alone, one row after the other. */
async function valuesOf(db: DataSource, sql: string): Promise<Page> {
  const { driver } = db;
  if (driver.options.type !== 'better-sqlite3') {
    return (await db.query<object[]>(sql)).map((row) => Object.values(row));
  }
  const { databaseConnection } = driver as unknown as { databaseConnection: SqliteConnection };
  return databaseConnection.prepare(sql).raw().iterate();
}
