/** A value as databases take it; lists and objects are JSON. */
export type Value = string | number | boolean | null;

/** Writes one row: a promise where the database asks to wait before the next one. */
export type Insert = (values: readonly Value[]) => void | Promise<void>;

/**
 * An empty database, with its tables, into which a release is written. Rows of a table come in the order of
 * their positions, but for a few; a row that they refer to may come later. That all lead somewhere is
 * the writer's to check.
 */
export interface Sink {
  /** Takes rows of a table, their values in the order of these columns: asked once for each table. */
  into(table: string, columns: readonly string[]): Insert;
  /** From now on what was written can be asked for. Called a few times only. */
  settle(): Promise<void>;
  /** Asks for what was written before the last `settle`. */
  query<T>(sql: string): Promise<T[]>;
  /** Makes keys and indices, counts for the planner: the database is whole then. */
  end(): Promise<void>;
}
