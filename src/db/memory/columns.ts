/** One column of a table that never changes: the value of each row, counted from 0. */
export interface Column<T> {
  at(row: number): T;
}

/** A column that is filled once, row by row in order. */
export interface Filling<T> extends Column<T> {
  put(row: number, value: T): void;
}

/** Numbers, eight bytes each; a missing one is NaN, which no number of a database is. */
export function numbers(rows: number): Filling<number | null> {
  const held = new Float64Array(rows).fill(Number.NaN);
  return {
    put: (row, value) => {
      held[row] = value ?? Number.NaN;
    },
    at: (row) => {
      const value = held[row] as number;
      return Number.isNaN(value) ? null : value;
    },
  };
}

/** Values of which many rows have the same: each is held once, and by rows its number. */
export function repeated<T>(rows: number): Filling<T> {
  const values: T[] = [];
  const numberOf = new Map<T, number>();
  let held: Uint8Array | Uint16Array | Uint32Array = new Uint8Array(rows);
  return {
    put: (row, value) => {
      let number = numberOf.get(value);
      if (number === undefined) {
        number = values.push(value) - 1;
        numberOf.set(value, number);
        if (number === 2 ** 8) held = Uint16Array.from(held);
        if (number === 2 ** 16) held = Uint32Array.from(held);
      }
      held[row] = number;
    },
    at: (row) => values[held[row] as number] as T,
  };
}

/** Values that stand as JSON in the database, few different ones: each is read once. */
export function repeatedJson<T>(
  rows: number,
): Column<T> & { put(row: number, text: string): void } {
  const column = repeated<T>(rows);
  const known = new Map<string, T>();
  return {
    at: column.at,
    put: (row, text) => {
      const value = known.get(text) ?? (JSON.parse(text) as T);
      known.set(text, value);
      column.put(row, value);
    },
  };
}

/** Values that few rows have. */
export function rare<T>(): Filling<T | null> {
  const held = new Map<number, T>();
  return {
    put: (row, value) => {
      if (value !== null) held.set(row, value);
    },
    at: (row) => held.get(row) ?? null,
  };
}

/** Values that nearly always follow from other columns, which are filled before: others are held. */
export function usually<T>(usual: Column<T>): Filling<T> {
  const held = new Map<number, T>();
  return {
    put: (row, value) => {
      if (value !== usual.at(row)) held.set(row, value);
    },
    at: (row) => (held.has(row) ? (held.get(row) as T) : usual.at(row)),
  };
}

/** A column that is worked out from others. */
export const derived = <T>(at: (row: number) => T): Column<T> => ({ at });

/** Puts the values of a row into columns, each into its own. */
export function filler(
  columns: readonly { put(row: number, value: never): void }[],
): (row: number, values: readonly unknown[]) => void {
  return (row, values) => {
    for (let i = 0; i < columns.length; i++) columns[i]?.put(row, values[i] as never);
  };
}

export type Columns<T> = { readonly [K in keyof T]: Column<T[K]> };

/** Gives rows as objects that read their columns when they are asked: nothing is copied before. */
export function rowReader<T extends object>(columns: Columns<T>): (row: number) => T {
  class Row {
    constructor(readonly number: number) {}
  }
  for (const [name, column] of Object.entries(columns) as [string, Column<unknown>][]) {
    Object.defineProperty(Row.prototype, name, {
      get(this: Row) {
        return column.at(this.number);
      },
      enumerable: true,
    });
  }
  return (row) => new Row(row) as unknown as T;
}

/** The rows of each owner, in order. */
export interface OwnedRows {
  /** What is made of the rows of an owner. */
  map<T>(owner: number, make: (row: number) => T): T[];
  count(owner: number): number;
}

/** Finds the rows of each owner: `ownerOf` says of each row whose it is, from 0. */
export function rowsByOwner(
  owners: number,
  rows: number,
  ownerOf: (row: number) => number,
): OwnedRows {
  const ends = new Uint32Array(owners + 1);
  let inOrder = true;
  for (let row = 0; row < rows; row++) {
    const owner = ownerOf(row);
    ends[owner + 1] = (ends[owner + 1] as number) + 1;
    if (row > 0 && owner < ownerOf(row - 1)) inOrder = false;
  }
  for (let owner = 0; owner < owners; owner++) {
    ends[owner + 1] = (ends[owner + 1] as number) + (ends[owner] as number);
  }
  // Rows that come owner by owner stand where they are counted.
  const places = inOrder ? null : sortedRows(ends, rows, ownerOf);
  const beginOf = (owner: number) => ends[owner] as number;
  const endOf = (owner: number) => ends[owner + 1] as number;
  return {
    map(owner, make) {
      const made: ReturnType<typeof make>[] = [];
      for (let i = beginOf(owner); i < endOf(owner); i++) {
        made.push(make(places ? (places[i] as number) : i));
      }
      return made;
    },
    count: (owner) => endOf(owner) - beginOf(owner),
  };
}

/** The rows, owner by owner. */
function sortedRows(
  ends: Uint32Array,
  rows: number,
  ownerOf: (row: number) => number,
): Uint32Array {
  const next = ends.slice();
  const sorted = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const owner = ownerOf(row);
    const place = next[owner] as number;
    sorted[place] = row;
    next[owner] = place + 1;
  }
  return sorted;
}
