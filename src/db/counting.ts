import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { groupsOf } from '../lib/align.js';

/** How many rows have a value. */
export interface ValueCount {
  value: string | number | boolean | null;
  count: number;
}

/** The whole of a list, of which a page was read: counted when somebody asks. */
export interface Counting {
  total(): Promise<number>;
  by(value: CountedBy): Promise<ValueCount[]>;
}

/** What rows are counted by. */
export interface CountedBy {
  /** "row.kind", or another expression of the row. */
  by: string;
  /** Joins what the expression is of; a row that it gives several times counts as often. */
  join?(query: SelectQueryBuilder<ObjectLiteral>): void;
}

interface Counted {
  parent?: string;
  value?: ValueCount['value'];
  count: number | string;
}

export const countingOf = <T extends ObjectLiteral>(list: SelectQueryBuilder<T>): Counting =>
  countingFor(
    counts(() => [list.clone()], null),
    WHOLE,
  );

/** The same of the list of each parent; `lists` are those of all of them, several in each statement. */
export function countingOfEach<T extends ObjectLiteral>(
  lists: () => SelectQueryBuilder<T>[],
  parent: string,
  parents: readonly string[],
): Counting[] {
  const counted = counts(lists, parent);
  return parents.map((one) => countingFor(counted, one));
}

/** The parent of a list that is nobody's. */
const WHOLE = '';

/** The groups of each parent by a value; one group each where there is none. */
type Counts = (value?: CountedBy) => Promise<Map<string, Counted[]>>;

const countingFor = (counts: Counts, parent: string): Counting => ({
  total: async () => Number((await counts()).get(parent)?.[0]?.count ?? 0),
  by: async (by) =>
    ((await counts(by)).get(parent) ?? []).map(({ value = null, count }) => ({
      value,
      count: Number(count),
    })),
});

/** Counts by each value once. */
function counts<T extends ObjectLiteral>(
  lists: () => SelectQueryBuilder<T>[],
  parent: string | null,
): Counts {
  const known = new Map<string | undefined, ReturnType<Counts>>();
  return (value) => {
    const counted = known.get(value?.by) ?? count(value);
    known.set(value?.by, counted);
    return counted;
  };

  async function count(value?: CountedBy) {
    const rows: Counted[] = [];
    for (const query of lists()) {
      query.select('COUNT(*)', 'count');
      if (parent !== null) query.addSelect(parent, 'parent').addGroupBy(parent);
      value?.join?.(query);
      if (value) query.addSelect(value.by, 'value').addGroupBy(value.by);
      rows.push(...(await query.getRawMany<Counted>()));
    }
    return groupsOf(rows, (row) => row.parent ?? WHOLE);
  }
}
