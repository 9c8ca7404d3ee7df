import { join } from 'node:path';
import { csvFile } from '../formats/csv-file.js';
import { parquetFile } from '../formats/parquet.js';
import type { OpenSink, Sink } from '../formats/sink.js';
import { figuresByTown } from '../long-form/figures-by-town.js';
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

export interface Writing {
  dir: string;
  formats: readonly TableFormat[];
  /** Is told how many rows of a table have been written. */
  tell(table: string, rows: number): void;
}

/**
 * Writes tables in these formats, and says how many rows each has. Figures are gone through once for all tables:
 * to read them takes as long as to write them.
 */
export async function writeTables(
  source: ReleaseSource,
  tables: readonly Table[],
  writing: Writing,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  const ofFigures: [NonNullable<Table['ofFigures']>, Sink][] = [];
  for (const table of tables) {
    const sink = openTable(table, writing, counts);
    for await (const some of table.rows?.(source) ?? []) await sink.add(some);
    if (table.ofFigures) ofFigures.push([table.ofFigures, sink]);
    else await sink.end();
  }
  if (ofFigures.length === 0) return counts;
  for await (const figures of figuresByTown(source.memory)) {
    for (const [rowsOf, sink] of ofFigures) await sink.add(rowsOf(source.memory, figures));
  }
  for (const [, sink] of ofFigures) await sink.end();
  return counts;
}

/** A table in all formats that are wanted. */
function openTable(
  table: Table,
  { dir, formats, tell }: Writing,
  counts: Map<string, number>,
): Sink {
  const { name, columns } = table;
  const sinks = formats.map((format) =>
    TABLE_FORMATS[format](join(dir, tablePath(table, format)), columns),
  );
  counts.set(name, 0);
  return {
    async add(rows) {
      for (const sink of sinks) await sink.add(rows);
      const count = (counts.get(name) ?? 0) + rows.length;
      counts.set(name, count);
      tell(name, count);
    },
    async end() {
      for (const sink of sinks) await sink.end();
    },
  };
}
