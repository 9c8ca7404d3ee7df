import type { DataSource } from 'typeorm';
import type { Counting, ValueCount } from '../../db/counting.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import { isEmpty } from '../../lib/is-empty.js';
import { findIndicator } from '../indicators/indicator.store.js';
import type { ObservationFilter } from './observation.input.js';

/** What figures were counted by when the release was made, by how a grouping names it. */
const COUNTED: Record<string, string> = {
  'row.indicatorId': 'indicator',
  'row.year': 'year',
  'row.measure': 'measure',
  'row.missing': 'missing',
};
const TOWN = 'row.municipalityCode';

/** Conditions on stored counts, joined by "and", with their values. */
type Conditions = readonly (readonly [sql: string, values?: object])[];

/**
 * Counts the figures of a filter from what was counted when the release was made. Towns are counted apart
 * from all else: what asks for both is counted by `asked`, figure by figure.
 */
export function figureCounting(
  { db, memory }: { db: DataSource; memory: ReleaseInMemory },
  filter: ObservationFilter | null | undefined,
  asked: Counting,
  ofIndicator?: string,
): Counting {
  const { municipalityCodes, source, ...rest } = filter ?? {};
  if (municipalityCodes) return asked;
  const ofSource = sourceConditions(source);
  const others = conditionsOf(memory, rest, ofIndicator);
  const sums = (table: string, conditions: Conditions, column?: string) =>
    sumsOf(db, table, [...ofSource, ...conditions], column);
  return {
    async total() {
      const [all] = await sums('figure_count', others);
      return all?.count ?? 0;
    },
    async by(value) {
      if (value.by === TOWN) {
        const { rows } = memory.municipalities;
        if (others.length === 0) return named(await sums('town_count', [], 'town'), rows);
        const { indicator: _, theme: __, ...more } = rest;
        if (!isEmpty(more)) return asked.by(value);
        const ids = indicatorsOf(memory, rest, ofIndicator).map(({ id }) => id);
        const counts = await Promise.all([
          ...(source === 'OFFICIAL' ? [] : [figuresOfKpis(db, ids)]),
          ...(source === 'PLAN' ? [] : [figuresOfSeries(db, ids).then((all) => named(all, rows))]),
        ]);
        return counts.flat();
      }
      const column = COUNTED[value.by];
      if (!column) return asked.by(value);
      const counts = await sums('figure_count', others, column);
      return column === 'indicator' ? named(counts, memory.indicators.rows) : counts;
    },
  };
}

const sourceConditions = (source: ObservationFilter['source']): Conditions =>
  source ? [['row."isPlan" = :isPlan', { isPlan: source === 'PLAN' }]] : [];

function conditionsOf(
  memory: ReleaseInMemory,
  filter: Omit<ObservationFilter, 'municipalityCodes' | 'source'>,
  ofIndicator?: string,
): Conditions {
  const { indicator, theme, years, measures: measure, ...lists } = filter;
  const conditions: (readonly [string, object?])[] = [];
  const among = (column: string, values: readonly unknown[]) =>
    conditions.push(
      values.length > 0
        ? [`row."${column}" IN (:...${column}In)`, { [`${column}In`]: values }]
        : ['1 = 0'],
    );
  if ([indicator, ofIndicator, theme].some((one) => typeof one === 'string')) {
    const own = indicatorsOf(memory, filter, ofIndicator);
    among(
      'indicator',
      own.map(({ position }) => position),
    );
  }
  if (typeof years?.from === 'number') {
    conditions.push(['row."year" >= :from', { from: years.from }]);
  }
  if (typeof years?.to === 'number') conditions.push(['row."year" <= :to', { to: years.to }]);
  for (const [column, values] of Object.entries({ measure, ...lists }))
    if (values) among(column, values);
  return conditions;
}

/** The indicators whose figures are meant. */
function indicatorsOf(
  memory: ReleaseInMemory,
  { indicator, theme }: Pick<ObservationFilter, 'indicator' | 'theme'>,
  ofIndicator?: string,
) {
  const named = typeof indicator === 'string' ? findIndicator(memory, indicator).id : undefined;
  return memory.indicators.rows.filter(
    (row) =>
      row.id === (named ?? row.id) &&
      row.id === (ofIndicator ?? row.id) &&
      row.theme === (theme || row.theme),
  );
}

/** The figures of the KPIs of indicators, by town. */
const figuresOfKpis = (db: DataSource, ids: readonly string[]) =>
  sumsOf(db, 'kpi', [ofIndicators(ids, (among) => among)], 'municipalityCode');

/** Those of their official series, by the position of the town. */
const figuresOfSeries = (db: DataSource, ids: readonly string[]) =>
  sumsOf(
    db,
    'series_town',
    [
      ofIndicators(
        ids,
        (among) => `row."series" IN (SELECT "position" FROM "series" WHERE ${among})`,
      ),
    ],
    'town',
  );

const ofIndicators = (
  ids: readonly string[],
  where: (among: string) => string,
): Conditions[number] =>
  ids.length > 0 ? [where('"indicatorId" IN (:...ids)'), { ids }] : ['1 = 0'];

interface Sum {
  value: ValueCount['value'];
  count: number;
}

async function sumsOf(
  db: DataSource,
  table: string,
  conditions: Conditions,
  column?: string,
): Promise<Sum[]> {
  const query = db.createQueryBuilder().select('SUM(row.figures)', 'count').from(table, 'row');
  for (const [sql, values] of conditions) query.andWhere(sql, values);
  if (column) query.addSelect(`row."${column}"`, 'value').groupBy(`row."${column}"`);
  const rows = await query.getRawMany<{ value?: Sum['value']; count: number | string | null }>();
  return rows.map(({ value = null, count }) => ({ value, count: Number(count ?? 0) }));
}

/** Counts by the ids of rows in place of their positions. */
const named = (
  counts: readonly Sum[],
  rows: readonly { id: string; position: number }[],
): Sum[] => {
  const ids = new Map(rows.map(({ id, position }) => [position, id]));
  return counts.map(({ value, count }) => ({ value: ids.get(Number(value)) ?? null, count }));
};
