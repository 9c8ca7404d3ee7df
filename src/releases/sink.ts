/** A value as databases take it; lists and objects are JSON. */
export type Value = string | number | boolean | null;

/** Writes one row: a promise where the database asks to wait before the next one. */
export type Insert = (values: readonly Value[]) => void | Promise<void>;

/**
 * An empty database into which a release is written. Rows of a table come in the order of their positions;
 * a row that they refer to may come later. What refers to nothing is found when all are there.
 */
export interface Sink {
  /** Takes rows of a table, their values in the order of these columns. */
  into(table: string, columns: readonly string[]): Insert;
  /** Asks a table that is whole, or the rows that have been written of one that is not. */
  query<T>(sql: string): Promise<T[]>;
  /** Makes the indices, and counts for the planner; the database is whole then. */
  end(): Promise<void>;
}
