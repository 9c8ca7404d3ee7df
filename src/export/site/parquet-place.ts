import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** A file of Parquet as one reads it who asks for as little as he can: its index are the last bytes of it. */
export interface ParquetPlace {
  path: string;
  bytes: number;
  /** How many of its last bytes are the index, with its length and the mark of the format. */
  index: number;
}

/** The length of the index stands before the last four bytes: eight bytes that belong to it, too. */
const TAIL = 8;

export function parquetPlace(path: string, address: string): ParquetPlace {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const tail = Buffer.alloc(TAIL);
    readSync(file, tail, 0, TAIL, size - TAIL);
    return { path: address, bytes: size, index: tail.readUInt32LE(0) + TAIL };
  } finally {
    closeSync(file);
  }
}
