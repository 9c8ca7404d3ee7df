/** What makes a table, an index or a view; `name` is that of a table or a view. */
export interface Made {
  name: string | null;
  make: string;
}

/** A table with these columns. */
export const table = (name: string, columns: readonly string[]): Made => ({
  name,
  make: `CREATE TABLE "${name}" (${columns.join(', ')})`,
});

/** An index by this name. */
export const index = (name: string, on: string): Made => ({
  name: null,
  make: `CREATE INDEX "${name}" ON ${on}`,
});
