import type { DataSource } from 'typeorm';
import {
  type Column,
  type Columns,
  derived,
  integers,
  rare,
  repeated,
  rowReader,
  rowsByOwner,
  texts,
} from '../../lib/columns.js';
import type { KpiEntity } from '../entities/kpi.entity.js';
import type { MunicipalityEntity } from '../entities/municipality.entity.js';
import type { StatisticSeriesEntity } from '../entities/statistic-series.entity.js';
import { type Ranked, type RankedTable, rankRows, readRows } from './read-rows.js';
import type { Table } from './tables.js';

export type KpiRow = Omit<
  KpiEntity,
  'searchText' | 'municipality' | 'plan' | 'policy' | 'indicator'
>;
export type StatisticRow = Omit<StatisticSeriesEntity, 'municipality' | 'indicator'>;

/** The series of one kind; columns go by the number of a row in the order of the table. */
export interface SeriesTable<T> {
  count: number;
  columns: Columns<T>;
  /** The row at a position. */
  rowOf(position: number): number;
  /** The series of a town, in order; with `indicators` those of them alone. */
  ofTown(code: string, indicators?: { has(id: string): boolean }): T[];
}

/** What a column is filled with, and how. */
interface Held {
  column: Column<unknown>;
  put(row: number, value: unknown): void;
}

const json = <T>(rows: number): Held => {
  const column = repeated<T>(rows);
  const known = new Map<string, T>();
  return {
    column,
    put: (row, text) => {
      const value = known.get(text as string) ?? (JSON.parse(text as string) as T);
      known.set(text as string, value);
      column.put(row, value);
    },
  };
};
const plain = <T>(column: Column<T> & { put(row: number, value: T): void }): Held => ({
  column,
  put: (row, value) => column.put(row, value as T),
});
const flag = (rows: number): Held => {
  const column = repeated<boolean>(rows);
  // SQLite says 0 and 1.
  return { column, put: (row, value) => column.put(row, Boolean(value)) };
};

export async function readKpis(
  db: DataSource,
  towns: Table<MunicipalityEntity>,
): Promise<SeriesTable<KpiRow>> {
  const ranked = await rankRows(db, 'kpi');
  const { count } = ranked;
  return readSeries<KpiRow>(db, 'kpi', ranked, towns, {
    id: plain(texts(count)),
    municipalityCode: plain(repeated(count)),
    planId: plain(repeated(count)),
    policyId: plain(repeated(count)),
    name: plain(repeated(count)),
    nameEn: plain(repeated(count)),
    definition: plain(rare()),
    unit: plain(repeated(count)),
    direction: plain(repeated(count)),
    directionReading: plain(repeated(count)),
    measuredBy: plain(rare()),
    isMarkedKpi: flag(count),
    indicatorId: plain(repeated(count)),
    match: plain(repeated(count)),
    facets: json(count),
  });
}

export async function readStatistics(
  db: DataSource,
  towns: Table<MunicipalityEntity>,
): Promise<SeriesTable<StatisticRow>> {
  const ranked = await rankRows(db, 'statistic_series');
  const { count } = ranked;
  return readSeries<StatisticRow>(db, 'statistic_series', ranked, towns, {
    id: plain(texts(count)),
    municipalityCode: plain(repeated(count)),
    indicatorId: plain(repeated(count)),
    label: plain(repeated(count)),
    publisher: plain(repeated(count)),
    dataset: plain(repeated(count)),
    match: plain(repeated(count)),
    facets: json(count),
  });
}

async function readSeries<T extends KpiRow | StatisticRow>(
  db: DataSource,
  table: RankedTable,
  ranked: Ranked,
  towns: Table<MunicipalityEntity>,
  held: Record<Exclude<keyof T & string, 'position'>, Held>,
): Promise<SeriesTable<T>> {
  const { count, rowOf, positionOf } = ranked;
  const entries = Object.entries<Held>(held);
  const names = entries.map(([name]) => `"${name}"`).join(', ');
  const town = integers(count);
  const numberOf = new Map(towns.rows.map(({ id }, i) => [id, i]));
  const query = {
    select: `SELECT "position", ${names} FROM "${table}"`,
    of: '"position"',
    orderBy: '"position"',
  };
  await readRows<Record<string, unknown> & T>(db, ranked, query, (row) => {
    const number = rowOf(row.position);
    for (const [name, { put }] of entries) put(number, row[name]);
    town.put(number, numberOf.get(row.municipalityCode) ?? null);
  });
  const columns = {
    ...Object.fromEntries(entries.map(([name, { column }]) => [name, column])),
    position: derived(positionOf),
  } as unknown as Columns<T>;
  const ofTown = rowsByOwner(towns.rows.length, count, (row) => town.at(row) ?? 0);
  const at = rowReader(columns);
  const { indicatorId } = columns;
  return {
    count,
    columns,
    rowOf,
    ofTown: (code, indicators) => {
      const number = numberOf.get(code);
      if (number === undefined) return [];
      if (!indicators) return ofTown(number, at);
      const wanted = (row: number) => indicators.has(indicatorId.at(row));
      return ofTown(number, (row) => row)
        .filter(wanted)
        .map(at);
    },
  };
}
