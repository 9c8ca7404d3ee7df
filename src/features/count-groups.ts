import type { DataSource } from 'typeorm';
import type { CountedBy, Counting, ValueCount } from '../db/counting.js';
import type { ReleaseInMemory } from '../db/memory/release-in-memory.js';
import type { Language } from '../domain/vocabulary.js';
import type { Context } from './context.js';
import type { GroupCount, GroupCounts, UngroupedReason } from './group-counts.type.js';

/** What a group is called. */
export type Names = Readonly<Record<Language, string>>;

/** What the rows of a list can be counted by. */
export interface Grouping extends CountedBy {
  description: string;
  /** The groups that rows with this value are of, where that is not the value. */
  keysOf?: (value: NonNullable<ValueCount['value']>, memory: ReleaseInMemory) => readonly string[];
  /** What a group is called, where that is not its key. */
  namesOf?: (key: string, memory: ReleaseInMemory) => Names;
  /** The same of all groups that are shown, of what is not in memory. */
  namesIn?: (keys: readonly string[], db: DataSource) => Promise<ReadonlyMap<string, Names>>;
  /** Why rows are in no group, where that is not for want of print. */
  reason?: UngroupedReason;
}

const UNGROUPED: Record<UngroupedReason, Names> = {
  NOT_PRINTED: { JA: '記載なし', EN: 'Not printed' },
  NOT_SORTED: { JA: '分類なし', EN: 'Not sorted' },
  NO_TOWN: { JA: '一つの町のものではない', EN: 'Of no single town' },
  HAS_VALUE: { JA: '値がある', EN: 'Has a value' },
};

/** The groups of a whole list, the largest `first` of them. */
export async function countGroups(
  counting: Counting,
  grouping: Grouping,
  first: number,
  { memory, db }: Pick<Context, 'memory' | 'db'>,
): Promise<GroupCounts> {
  const {
    keysOf = (value) => [String(value)],
    namesOf,
    namesIn,
    reason = 'NOT_PRINTED',
  } = grouping;
  const groups = new Map<string, number>();
  let ungrouped = 0;
  for (const { value, count } of await counting.by(grouping)) {
    const keys = value === null ? [] : keysOf(value, memory);
    if (keys.length === 0) ungrouped += count;
    for (const key of keys) groups.set(key, (groups.get(key) ?? 0) + count);
  }
  const largest = [...groups].sort(
    ([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1),
  );
  const chosen = largest.slice(0, first);
  const found = await namesIn?.(
    chosen.map(([key]) => key),
    db,
  );
  const shown = chosen.map(([key, count]) => {
    const names = found?.get(key) ?? namesOf?.(key, memory) ?? { JA: key, EN: key };
    return group(key, names, count, null);
  });
  const others = ungrouped > 0 ? [group(null, UNGROUPED[reason], ungrouped, reason)] : [];
  return { groupCount: groups.size, groups: [...shown, ...others] };
}

const group = (
  key: string | null,
  names: Names,
  count: number,
  reason: UngroupedReason | null,
): GroupCount => ({ key, label: names.JA, labelEn: names.EN, count, reason });
