/** One column of a table that never changes: the value of each row, counted from 0. */
export interface Column<T> {
  at(row: number): T;
  /** What it takes of memory. */
  bytes: number;
}

/** Gives the value of a row that a column is made of. */
export type ValueAt<T> = (row: number) => T;

/** What a column takes besides its values: objects, a function, an array with its buffer. As measured. */
export const COLUMN = 320;
/** An entry of a Map. */
const ENTRY = 48;
/** What stands before the letters of a text, and before the values of an array. */
const HEAD = 24;

/** The memory of a text: letters of Japanese take two bytes each. */
export const bytesOfText = (text: string) => HEAD + 2 * text.length;

const bytesOf = (value: unknown) => (typeof value === 'string' ? bytesOfText(value) : HEAD);

/** Numbers, eight bytes each; a missing one is NaN, which no number of a database is. */
export function numbers(rows: number, valueAt: ValueAt<number | null>): Column<number | null> {
  const held = new Float64Array(rows);
  for (let row = 0; row < rows; row++) held[row] = valueAt(row) ?? Number.NaN;
  return {
    bytes: COLUMN + held.byteLength,
    at: (row) => {
      const value = held[row] as number;
      return Number.isNaN(value) ? null : value;
    },
  };
}

/** Whole numbers from 0, none missing. */
export function wholes(rows: number, valueAt: ValueAt<number>): Column<number> {
  const held = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) held[row] = valueAt(row);
  return { bytes: COLUMN + held.byteLength, at: (row) => held[row] as number };
}

/** Values of which many rows have the same: each is held once, and by rows its number. */
export function repeated<T>(rows: number, valueAt: ValueAt<T>): Column<T> {
  const values: T[] = [];
  const numberOf = new Map<T, number>();
  const numbers = new Uint32Array(rows);
  let bytes = COLUMN;
  let number: number | undefined;
  for (let row = 0; row < rows; row++) {
    const value = valueAt(row);
    // Mostly the one before comes again: to compare two takes less than to look one up.
    if (number === undefined || value !== values[number]) {
      number = numberOf.get(value);
      if (number === undefined) {
        number = values.push(value) - 1;
        numberOf.set(value, number);
        bytes += bytesOf(value);
      }
    }
    numbers[row] = number;
  }
  // Most columns of a shelf have one value: it needs no number by each row.
  if (values.length <= 1) return { bytes, at: () => values[0] as T };
  const held = narrowest(numbers, values.length);
  return { bytes: bytes + held.byteLength, at: (row) => values[held[row] as number] as T };
}

function narrowest(numbers: Uint32Array, values: number): Uint8Array | Uint16Array | Uint32Array {
  if (values <= 2 ** 8) return Uint8Array.from(numbers);
  return values <= 2 ** 16 ? Uint16Array.from(numbers) : numbers;
}

/** Values that few rows have. */
export function rare<T>(rows: number, valueAt: ValueAt<T | null>): Column<T | null> {
  const held = new Map<number, T>();
  let bytes = COLUMN;
  for (let row = 0; row < rows; row++) {
    const value = valueAt(row);
    if (value === null) continue;
    held.set(row, value);
    bytes += ENTRY + bytesOf(value);
  }
  if (held.size === 0) return { bytes, at: () => null };
  return { bytes, at: (row) => held.get(row) ?? null };
}

/** Values that nearly always follow from others: only those that are given are held, null is usual. */
export function usually<T>(
  rows: number,
  usual: ValueAt<T>,
  given: ValueAt<NonNullable<T> | null>,
): Column<T> {
  const held = rare(rows, given);
  return { bytes: held.bytes, at: (row) => held.at(row) ?? usual(row) };
}
