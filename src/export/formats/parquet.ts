import { ByteWriter, fileWriter, ParquetWriter } from 'hyparquet-writer';
import type { Cell, Column, ColumnType, Row } from '../column.js';
import { fieldOf } from './csv.js';
import type { OpenSink } from './sink.js';

/** As many rows as are found by one look at the file's index: a town is in one or two of these groups. */
const ROWS_OF_GROUP = 10_000;

type Bytes = ConstructorParameters<typeof ParquetWriter>[0]['writer'];
type Element = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

/** Notes on a table, beside its columns (key-value metadata). */
export type Notes = Readonly<Record<string, string>>;

/** A whole file of a table that fits into memory. */
export function parquetBytes(
  columns: readonly Column[],
  rows: readonly Row[],
  notes: Notes = {},
): Uint8Array {
  const writer = new ByteWriter();
  const file = parquetInto(writer, columns, notes);
  file.add(rows);
  file.end();
  return writer.getBytes();
}

/** A table as Parquet; a group of rows is held until it is whole. */
export const parquetFile: OpenSink = (path, columns) => {
  const { add, end } = parquetInto(fileWriter(path), columns);
  return {
    add(rows) {
      add(rows);
      return undefined;
    },
    end: async () => end(),
  };
};

function parquetInto(writer: Bytes, columns: readonly Column[], notes: Notes = {}) {
  const file = new ParquetWriter({
    writer,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
    createdBy: 'Machikurabe',
    kvMetadata: Object.entries(notes).map(([key, value]) => ({ key, value })),
  });
  const begin = () => columns.map((): Cell[] => []);
  let waiting = begin();
  const write = () => {
    const columnData = columns.map(({ name, bounds = false }, i) => {
      return { name, data: waiting[i] ?? [], statistics: bounds };
    });
    if (columnData[0]?.data.length) file.write({ columnData, rowGroupSize: ROWS_OF_GROUP });
    waiting = begin();
  };
  return {
    add(rows: readonly Row[]) {
      for (let from = 0; from < rows.length; ) {
        const room = ROWS_OF_GROUP - (waiting[0]?.length ?? 0);
        addCells(waiting, columns, rows.slice(from, from + room));
        if (rows.length - from >= room) write();
        from += room;
      }
    },
    end() {
      write();
      file.finish();
    },
  };
}

function addCells(waiting: readonly Cell[][], columns: readonly Column[], rows: readonly Row[]) {
  for (const [i, { name, type }] of columns.entries()) {
    const cells = waiting[i] as Cell[];
    for (const row of rows) {
      const cell = row[name] ?? null;
      cells.push(type === 'list' ? fieldOf(cell) : cell);
    }
  }
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

/** How values of each type are stored; a list as JSON, as in CSV. */
const STORED: Record<ColumnType, Pick<Element, 'type' | 'converted_type'>> = {
  text: TEXT,
  list: TEXT,
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

const elementOf = ({ name, type, required }: Column): Element => ({
  name,
  ...STORED[type],
  repetition_type: required ? 'REQUIRED' : 'OPTIONAL',
});
