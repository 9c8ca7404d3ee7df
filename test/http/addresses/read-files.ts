import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';

/** A row as it is read back: a number, a truth value or a text; null for nothing. */
export type ReadRow = Record<string, unknown>;

/** What a file holds, as a program reads it that is not ours. */
export const READERS: Record<string, (bytes: Buffer) => Promise<ReadRow[]>> = {
  csv: async (bytes) => parse(bytes, { bom: true, columns: true }),
  json: async (bytes) => JSON.parse(bytes.toString()).rows,
  xlsx: async (bytes) => sheetOf(bytes, 0),
  parquet: async (bytes) => parquetReadObjects({ file: arrayBufferOf(bytes) }),
};

const arrayBufferOf = (bytes: Buffer): ArrayBuffer =>
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;

/** The rows of a sheet of a workbook. */
export function sheetOf(bytes: Buffer, at: number): ReadRow[] {
  const { Sheets, SheetNames } = read(bytes);
  const sheet = Sheets[SheetNames[at] ?? ''];
  return sheet ? utils.sheet_to_json<ReadRow>(sheet, { defval: null }) : [];
}

/** What stands beside the columns of a Parquet file. */
export const notesOf = (bytes: Buffer): Record<string, string | undefined> =>
  Object.fromEntries(
    (parquetMetadata(arrayBufferOf(bytes)).key_value_metadata ?? []).map(({ key, value }) => [
      key,
      value,
    ]),
  );
