import type { DataSource } from 'typeorm';
import type { Counting, ValueCount } from '../../db/counting.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import { isEmpty } from '../../lib/is-empty.js';
import { findIndicator } from '../indicators/indicator.store.js';
import { withCodes } from '../municipalities/ask-towns.js';
import type { ObservationFilter } from './observation.input.js';

/** What figures were counted by when the release was made, by how a grouping names it. */
const COUNTED: Record<string, string> = {
  'row.indicatorId': 'indicator',
  'row.year': 'year',
  'row.measure': 'measure',
  'row.missing': 'missing',
  'row.municipalityCode': 'town',
};

/** Conditions on stored counts, joined by "and", with their values. */
type Conditions = readonly (readonly [sql: string, values?: object])[];

/**
 * Counts the figures of a filter from what was counted when the release was made: by indicator, and by town. What asks
 * for some of both is counted by `asked`, figure by figure.
 */
export function figureCounting(
  { db, memory }: { db: DataSource; memory: ReleaseInMemory },
  filter: ObservationFilter | null | undefined,
  asked: Counting,
  ofIndicator?: string,
): Counting {
  const { municipalityCodes: towns, source, ...rest } = withCodes(memory, filter) ?? {};
  const { indicator, theme, ...more } = rest;
  const isOfSome = [indicator, ofIndicator, theme].some((one) => typeof one === 'string');
  const conditions = [
    ...sourceConditions(source),
    ...conditionsOf(more),
    ...(isOfSome ? [among('indicator', positions(indicatorsOf(memory, rest, ofIndicator)))] : []),
    ...(towns ? [among('town', positions(towns.flatMap(townOf)))] : []),
  ];
  /** The stored counts that hold what is asked for; null where none do. */
  const tableOf = (column?: string) => {
    if (!towns && column !== 'town') return 'figure_count';
    return isOfSome || column === 'indicator' ? null : 'town_count';
  };
  return {
    async total() {
      const table = tableOf();
      if (!table) return asked.total();
      const [all] = await sumsOf(db, table, conditions);
      return all?.count ?? 0;
    },
    async by(value) {
      const column = COUNTED[value.by];
      const table = column && tableOf(column);
      if (table) {
        const counts = await sumsOf(db, table, conditions, column);
        if (column === 'town') return named(counts, memory.municipalities.rows);
        return column === 'indicator' ? named(counts, memory.indicators.rows) : counts;
      }
      if (column !== 'town' || towns || !isEmpty(more)) return asked.by(value);
      const ids = indicatorsOf(memory, rest, ofIndicator).map(({ id }) => id);
      const counts = await Promise.all([
        ...(source === 'OFFICIAL' ? [] : [figuresOfKpis(db, ids)]),
        ...(source === 'PLAN'
          ? []
          : [figuresOfSeries(db, ids).then((all) => named(all, memory.municipalities.rows))]),
      ]);
      return counts.flat();
    },
  };

  function townOf(code: string) {
    return memory.municipalities.byId.get(code) ?? [];
  }
}

const positions = (rows: readonly { position: number }[]) => rows.map(({ position }) => position);

const sourceConditions = (source: ObservationFilter['source']): Conditions =>
  source ? [['row."isPlan" = :isPlan', { isPlan: source === 'PLAN' }]] : [];

const among = (column: string, values: readonly unknown[]): Conditions[number] =>
  values.length > 0
    ? [`row."${column}" IN (:...${column}In)`, { [`${column}In`]: values }]
    : ['1 = 0'];

function conditionsOf({
  years,
  measures: measure,
  ...lists
}: Omit<ObservationFilter, 'municipalityCodes' | 'source' | 'indicator' | 'theme'>): Conditions {
  const conditions: Conditions[number][] = [];
  if (typeof years?.from === 'number') {
    conditions.push(['row."year" >= :from', { from: years.from }]);
  }
  if (typeof years?.to === 'number') conditions.push(['row."year" <= :to', { to: years.to }]);
  for (const [column, values] of Object.entries({ measure, ...lists })) {
    if (values) conditions.push(among(column, values));
  }
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
