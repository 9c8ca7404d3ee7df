import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import type { DataSource } from 'typeorm';
import { readRelease } from '../../src/db/memory/release-in-memory.js';
import type { Cell, Column, ColumnType, Row } from '../../src/export/column.js';
import { tablePath, writeTables } from '../../src/export/files/write-tables.js';
import type { Table } from '../../src/export/tables/table.js';
import { TABLES } from '../../src/export/tables/tables.js';

/** A folder with all tables of a release, as CSV and as Parquet. */
export async function makeTables(db: DataSource) {
  const dir = mkdtempSync(join(tmpdir(), 'machikurabe-export-'));
  const source = { db, memory: await readRelease(db) };
  const writing = { dir, formats: ['csv', 'parquet'] as const, tell: () => undefined };
  const counts = await writeTables(source, TABLES, writing);
  return { dir, counts, remove: () => rmSync(dir, { recursive: true }) };
}

/** Reads a table from its CSV by another library than the one that wrote it. */
export function readCsv(dir: string, table: Table): Row[] {
  const bytes = readFileSync(join(dir, tablePath(table, 'csv')));
  const text = table.isLong ? gunzipSync(bytes) : bytes;
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  return rows.map((row) => cellsOf(table.columns, row, { ...TYPED, text: unguarded }));
}

/** What no spreadsheet is to run has an apostrophe before it in CSV, and nowhere else. */
const unguarded = (value: unknown) => String(value).replace(/^'(?=[=+\-@＝＋－＠\t\r])/, '');

/** The same from its Parquet. */
export async function readParquet(dir: string, table: Table): Promise<Row[]> {
  const bytes = readFileSync(join(dir, tablePath(table, 'parquet')));
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const rows = await parquetReadObjects({ file: file as ArrayBuffer });
  return rows.map((row) =>
    cellsOf(table.columns, row, { ...TYPED, integer: same, number: same, boolean: same }),
  );
}

type Read = Record<ColumnType, (value: unknown) => Cell>;

const same = (value: unknown) => value as Cell;
const TYPED: Read = {
  text: (value) => String(value),
  integer: (value) => Number(value),
  number: (value) => Number(value),
  boolean: (value) => value === 'true',
  list: (value) => JSON.parse(String(value)) as string[],
};

const cellsOf = (columns: readonly Column[], row: Record<string, unknown>, read: Read): Row =>
  Object.fromEntries(
    columns.map(({ name, type }) => {
      const value = row[name];
      const isEmpty = value === '' || value === null || value === undefined;
      return [name, isEmpty ? null : read[type](value)];
    }),
  );
