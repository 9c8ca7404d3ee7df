import { type BasicType, type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import type { ColumnType } from '../column.js';
import type { Table } from './table.js';
import { fieldOf } from './table-csv.js';

const TYPES: Record<ColumnType, BasicType> = {
  text: 'STRING',
  list: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/** A table with notes on it beside its columns (key-value metadata). */
export interface NotedTable extends Table {
  notes: Readonly<Record<string, string>>;
}

/** A table as Parquet. */
export function tableParquet({ columns, rows, notes }: NotedTable): Uint8Array {
  const columnData = columns.map(
    ({ name, type, required }): ColumnSource => ({
      name,
      type: TYPES[type],
      nullable: !required,
      data: rows.map((row) => (type === 'list' ? fieldOf(row[name] ?? null) : row[name])),
    }),
  );
  const kvMetadata = Object.entries(notes).map(([key, value]) => ({ key, value }));
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata, createdBy: 'Machikurabe' }));
}
