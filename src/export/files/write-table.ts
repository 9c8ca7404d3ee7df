import { join } from 'node:path';
import { csvFile } from '../formats/csv-file.js';
import { parquetFile } from '../formats/parquet.js';
import type { OpenSink } from '../formats/sink.js';
import type { ReleaseSource, Table } from '../tables/table.js';

/** The formats that every table is written in. */
export const TABLE_FORMATS = { csv: csvFile, parquet: parquetFile } as const satisfies Record<
  string,
  OpenSink
>;
export type TableFormat = keyof typeof TABLE_FORMATS;

/** The name of the file of a table. */
export const tablePath = ({ name, isLong }: Table, format: TableFormat): string =>
  format === 'csv' && isLong ? `${name}.csv.gz` : `${name}.${format}`;

/** Writes a table in these formats, going through its rows once. */
export async function writeTable(
  source: ReleaseSource,
  table: Table,
  { dir, formats, tell }: Writing,
): Promise<number> {
  const sinks = formats.map((format) =>
    TABLE_FORMATS[format](join(dir, tablePath(table, format)), table.columns),
  );
  let rows = 0;
  for await (const some of table.rows(source)) {
    for (const sink of sinks) await sink.add(some);
    rows += some.length;
    tell(rows);
  }
  for (const sink of sinks) await sink.end();
  return rows;
}

export interface Writing {
  dir: string;
  formats: readonly TableFormat[];
  /** Is told how many rows have been written. */
  tell(rows: number): void;
}
