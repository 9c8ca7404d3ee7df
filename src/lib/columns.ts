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

const CHUNK = 2 ** 20;

/** Texts that are all different, as UTF-8 in a few large pieces of memory. */
export function texts(rows: number): Filling<string> {
  const starts = new Uint32Array(rows);
  const chunks: { bytes: Buffer; used: number }[] = [];
  const chunkFor = (length: number) => {
    const last = chunks.at(-1);
    if (last && last.used + length <= CHUNK) return last;
    const next = { bytes: Buffer.allocUnsafeSlow(CHUNK), used: 0 };
    chunks.push(next);
    return next;
  };
  return {
    put: (row, value) => {
      const length = Buffer.byteLength(value);
      if (length > CHUNK) throw new RangeError(`a text of ${length} bytes is too long to be held`);
      const chunk = chunkFor(length);
      starts[row] = (chunks.length - 1) * CHUNK + chunk.used;
      chunk.used += chunk.bytes.write(value, chunk.used);
    },
    at: (row) => {
      const start = starts[row] as number;
      const number = Math.floor(start / CHUNK);
      const { bytes, used } = chunks[number] as { bytes: Buffer; used: number };
      const next = starts[row + 1];
      const inChunk = next !== undefined && next >= start && Math.floor(next / CHUNK) === number;
      return bytes.toString('utf8', start % CHUNK, inChunk ? next % CHUNK : used);
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

/** A column that is worked out from others. */
export const derived = <T>(at: (row: number) => T): Column<T> => ({ at });

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

/**
 * What is made of the rows of each owner, in order: `ownerOf` says of each row whose it is, from 0.
 */
export function rowsByOwner(
  owners: number,
  rows: number,
  ownerOf: (row: number) => number,
): <T>(owner: number, make: (row: number) => T) => T[] {
  const ends = new Uint32Array(owners + 1);
  for (let row = 0; row < rows; row++) {
    const owner = ownerOf(row) + 1;
    ends[owner] = (ends[owner] as number) + 1;
  }
  for (let owner = 0; owner < owners; owner++) {
    ends[owner + 1] = (ends[owner + 1] as number) + (ends[owner] as number);
  }
  const next = ends.slice();
  const sorted = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const owner = ownerOf(row);
    const place = next[owner] as number;
    sorted[place] = row;
    next[owner] = place + 1;
  }
  return (owner, make) => {
    const made: ReturnType<typeof make>[] = [];
    for (let i = ends[owner] as number; i < (ends[owner + 1] as number); i++) {
      made.push(make(sorted[i] as number));
    }
    return made;
  };
}
