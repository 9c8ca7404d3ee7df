import { COUNTED_LISTS, type CountedList, type NotedList } from '../../db/stored-lists.js';
import type { Sink, Value } from '../sink.js';

/** Notes how long lists are while they are written. */
export interface ListSizes {
  /** One list of this length. */
  list(name: NotedList, length: number): void;
  /** Rows of `list_size` for what was noted. */
  rows(): Value[][];
}

export function listSizes(): ListSizes {
  const sizes = new Map<NotedList, { most: number; all: number }>();
  return {
    list(name, length) {
      let size = sizes.get(name);
      if (!size) {
        size = { most: 0, all: 0 };
        sizes.set(name, size);
      }
      if (length > size.most) size.most = length;
      size.all += length;
    },
    rows: () => [...sizes].map(([name, { most, all }]) => [name, most, all]),
  };
}

/** Rows of `list_size` for lists of the small tables. */
export async function countedLists(sink: Sink): Promise<Value[][]> {
  const rows: Value[][] = [];
  for (const [name, list] of Object.entries<CountedList>(COUNTED_LISTS)) {
    const { table, by, where = '1 = 1', owner } = list;
    const join = owner ? `JOIN "${owner}" o ON o."id" = "row"."${by}"` : '';
    const [size] = await sink.query<{ most: number | null; all: number | string | null }>(
      by === null
        ? `SELECT COUNT(*) AS "most", COUNT(*) AS "all" FROM "${table}"`
        : `SELECT MAX(n) AS "most", SUM(n) AS "all" FROM (SELECT COUNT(*) AS n FROM "${table}" "row" ${join}
           WHERE "row"."${by}" IS NOT NULL AND ${where} GROUP BY "row"."${by}") lists`,
    );
    rows.push([name, Number(size?.most ?? 0), Number(size?.all ?? 0)]);
  }
  return rows;
}
