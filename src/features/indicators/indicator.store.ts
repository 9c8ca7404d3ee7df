import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import type { Filter } from '../../db/page.js';
import { whereEqual, whereText } from '../../db/where.js';
import { type SelectedIds, whereAmong } from '../../db/where-among.js';
import { unknownIndicator } from '../../domain/errors.js';
import { foldName } from '../../lib/fold-name.js';
import { nearestAmong } from '../../lib/nearest.js';
import { perOwner } from '../../lib/per-owner.js';
import { inTurn } from '../../lib/turn.js';
import type { IndicatorFilter } from './indicator.input.js';

export function indicatorFilter(filter?: IndicatorFilter | null): Filter<IndicatorEntity> {
  return (query) => {
    if (!filter) return;
    whereText(query, filter.text);
    whereEqual(query, 'theme', filter.theme);
  };
}

/** All that it may be called by. */
export const namesOf = ({ id, name, nameEn, aliases, readings }: IndicatorEntity) => [
  name,
  id,
  nameEn,
  ...aliases,
  ...readings,
];

/** The first indicator that each folded name is one of. */
const indicatorsByName = perOwner(({ indicators }: Pick<ReleaseInMemory, 'indicators'>) => {
  const byName = new Map<string, IndicatorEntity>();
  for (const row of indicators.rows) {
    for (const name of namesOf(row).map(foldName)) if (!byName.has(name)) byName.set(name, row);
  }
  return byName;
});

const MOST_NEAREST = 5;
/** As many names as are looked at: one indicator may have several that are alike. */
const MOST_NAMES = 8 * MOST_NEAREST;

/** The names most like a name, one of each indicator. */
const namesAlike = perOwner(({ indicators }: Pick<ReleaseInMemory, 'indicators'>) => {
  const names = indicators.rows.flatMap((row) => namesOf(row).map((name) => ({ row, name })));
  const among = nearestAmong(names.map(({ name }) => name));
  return (asked: string) => {
    const best = new Map<IndicatorEntity, string>();
    for (const at of among(asked, MOST_NAMES)) {
      const near = names[at];
      if (near && !best.has(near.row)) best.set(near.row, near.name);
    }
    return [...best.values()].slice(0, MOST_NEAREST);
  };
});

/** Looks at all names before they are asked for. */
export async function prepareIndicatorNames(memory: Pick<ReleaseInMemory, 'indicators'>) {
  await inTurn(() => void indicatorsByName(memory));
  await inTurn(() => void namesAlike(memory));
}

/** The indicator with this id, name, alias or reading, however it is spelled; null where there is none. */
export const indicatorNamed = (
  memory: Pick<ReleaseInMemory, 'indicators'>,
  name: string,
): IndicatorEntity | null => indicatorsByName(memory).get(foldName(name)) ?? null;

/**
 * The indicator that is called so.
 * @throws CodedError UNKNOWN_INDICATOR with the nearest names
 */
export function findIndicator(
  memory: Pick<ReleaseInMemory, 'indicators'>,
  name: string,
  argument = 'indicator',
): IndicatorEntity {
  const found = indicatorNamed(memory, name);
  if (!found) throw unknownIndicator(argument, name, namesAlike(memory)(name));
  return found;
}

/** `indicatorId` is that of an indicator on this theme, where there is one. */
export function whereOnTheme(
  query: SelectQueryBuilder<ObjectLiteral>,
  theme: string | null | undefined,
): void {
  if (theme) whereAmong(query, 'indicatorId', indicatorsOnTheme(query, theme));
}

export function indicatorsOnTheme(
  query: SelectQueryBuilder<ObjectLiteral>,
  theme: string,
): SelectedIds {
  const indicators = query
    .subQuery()
    .select('indicator.id', 'id')
    .from(IndicatorEntity, 'indicator')
    .where('indicator.theme = :indicatorTheme');
  return { sql: indicators.getQuery(), values: { indicatorTheme: theme } };
}
