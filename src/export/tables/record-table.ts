import { type DataSource, type FindManyOptions, In, MoreThan, type ObjectLiteral } from 'typeorm';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import { groupsOf } from '../../lib/align.js';
import type { Cell, Column, ColumnType, Row } from '../column.js';
import type { Table } from './table.js';

type Entity<E extends ObjectLiteral> = new () => E;

/** Other records that a record names, each in a row of a table of links. */
interface Links {
  of: Entity<ObjectLiteral>;
  /** The column with the id of the record. */
  by: string;
  /** The relation that leads to the other one. */
  to: string;
}

/** A column that every row has a value of. */
export const must = <E extends ObjectLiteral>(
  name: string,
  type: ColumnType,
  of: string,
  more: Partial<RecordColumn<E>> = {},
): RecordColumn<E> => ({ name, type, of: [of], required: true, ...more });

/** A column that is null where the record does not say it. */
export const may = <E extends ObjectLiteral>(
  name: string,
  type: ColumnType,
  of: string,
  more: Partial<RecordColumn<E>> = {},
): RecordColumn<E> => ({ name, type, of: [of], ...more });

/** A column of records: the field of its name, unless something else is said. */
export interface RecordColumn<E extends ObjectLiteral> extends Column {
  from?: (row: E, memory: ReleaseInMemory) => Cell;
  links?: Links;
}

interface Records<E extends ObjectLiteral> extends Pick<Table, 'name' | 'of' | 'isLong'> {
  rowsOf: Entity<E>;
  columns: readonly RecordColumn<E>[];
  key?: readonly string[];
  /** How rows are ordered that have no `position`: all of such a table are read at once. */
  ordered?: Pick<FindManyOptions<E>, 'order' | 'relations'>;
}

/** As many records as are read at once. */
const AT_ONCE = 500;

/** A table of records that stand in the database as the API gives them. */
export function recordTable<E extends ObjectLiteral>(records: Records<E>): Table {
  const { name, of, rowsOf, columns, key = ['id'], isLong, ordered } = records;
  return {
    name,
    of,
    columns,
    key,
    ...(isLong && { isLong }),
    async *rows({ db, memory }) {
      for await (const some of readRecords(db, rowsOf, ordered)) {
        const linked = await readLinks(db, columns, some);
        yield some.map((row) => rowWith(columns, row, { linked, memory }));
      }
    },
  };
}

async function* readRecords<E extends ObjectLiteral>(
  db: DataSource,
  of: Entity<E>,
  ordered: Records<E>['ordered'],
): AsyncGenerator<E[]> {
  const records = db.getRepository(of);
  if (ordered) {
    yield await records.find(ordered);
    return;
  }
  for (let last = -1; ; ) {
    const some = await records.find({
      where: { position: MoreThan(last) } as never,
      order: { position: 'ASC' } as never,
      take: AT_ONCE,
    });
    if (some.length === 0) return;
    yield some;
    last = some.at(-1)?.position;
  }
}

/** The ids of what records name, of each column by the id of the record. */
type Linked = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

async function readLinks<E extends ObjectLiteral>(
  db: DataSource,
  columns: readonly RecordColumn<E>[],
  some: readonly E[],
): Promise<Linked> {
  const linked = new Map<string, Map<string, string[]>>();
  for (const { name, links } of columns) {
    if (!links) continue;
    const { of, by, to } = links;
    const where = { [by]: In(some.map(({ id }) => id)) };
    const rows = await db.getRepository(of).find({ where, relations: { [to]: true } });
    rows.sort((a, b) => a[to].position - b[to].position);
    const groups = [...groupsOf(rows, (row) => row[by] as string)];
    linked.set(name, new Map(groups.map(([id, group]) => [id, group.map((row) => row[to].id)])));
  }
  return linked;
}

function rowWith<E extends ObjectLiteral>(
  columns: readonly RecordColumn<E>[],
  row: E,
  { linked, memory }: { linked: Linked; memory: ReleaseInMemory },
): Row {
  const cells: Record<string, Cell> = {};
  for (const { name, from, links } of columns) {
    const cell = links
      ? (linked.get(name)?.get(row.id) ?? [])
      : from
        ? from(row, memory)
        : row[fieldOf(name)];
    cells[name] = cell ?? null;
  }
  return cells;
}

const fieldOf = (name: string) =>
  name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
