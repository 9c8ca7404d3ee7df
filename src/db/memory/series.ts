import type { DataSource } from 'typeorm';
import {
  type Column,
  type Columns,
  derived,
  filler,
  rare,
  repeated,
  repeatedJson,
  rowReader,
  rowsByOwner,
} from './columns.js';
import { texts } from './texts.js';
import type { FiguresOfKpi, KpiEntity, KpiState } from '../entities/kpi.entity.js';
import type { MunicipalityEntity } from '../entities/municipality.entity.js';
import type { StatisticSeriesEntity } from '../entities/statistic-series.entity.js';
import { type Ranked, type RankedTable, rankRows, readRows } from './read-rows.js';
import type { Table } from './tables.js';

export type KpiRow = Omit<
  KpiEntity,
  | 'searchText'
  | 'municipality'
  | 'plan'
  | 'policy'
  | 'indicator'
  | keyof KpiState
  | keyof FiguresOfKpi
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

/** A column, filled with what the database says. */
interface Held extends Column<unknown> {
  put(row: number, value: never): void;
}

/** SQLite says 0 and 1. */
const flags = (rows: number): Held => {
  const column = repeated<boolean>(rows);
  return { at: column.at, put: (row, value) => column.put(row, Boolean(value)) };
};

export async function readKpis(
  db: DataSource,
  towns: Table<MunicipalityEntity>,
): Promise<SeriesTable<KpiRow>> {
  const ranked = await rankRows(db, 'kpi');
  const { count } = ranked;
  return readSeries<KpiRow>(db, 'kpi', ranked, towns, {
    id: texts(count),
    municipalityCode: repeated(count),
    planId: repeated(count),
    policyId: repeated(count),
    name: repeated(count),
    nameEn: repeated(count),
    definition: rare(),
    unit: repeated(count),
    direction: repeated(count),
    directionReading: repeated(count),
    measuredBy: rare(),
    isMarkedKpi: flags(count),
    indicatorId: repeated(count),
    match: repeated(count),
    facets: repeatedJson(count),
  });
}

export async function readStatistics(
  db: DataSource,
  towns: Table<MunicipalityEntity>,
): Promise<SeriesTable<StatisticRow>> {
  const ranked = await rankRows(db, 'statistic_series');
  const { count } = ranked;
  return readSeries<StatisticRow>(db, 'statistic_series', ranked, towns, {
    id: texts(count),
    municipalityCode: repeated(count),
    indicatorId: repeated(count),
    label: repeated(count),
    publisher: repeated(count),
    dataset: repeated(count),
    match: repeated(count),
    facets: repeatedJson(count),
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
  const query = {
    select: `SELECT "position", ${Object.keys(held).map((name) => `"${name}"`)} FROM "${table}"`,
    of: '"position"',
    orderBy: '"position"',
  };
  const put = filler(Object.values<Held>(held));
  await readRows(db, ranked, query, ([position, ...values]) => {
    put(rowOf(position as number), values);
  });
  const columns = { ...held, position: derived(positionOf) } as unknown as Columns<T>;
  const { id, municipalityCode, indicatorId } = columns;
  const numberOf = new Map(towns.rows.map(({ id }, i) => [id, i]));
  const ofTown = rowsByOwner(towns.rows.length, count, (row) => {
    const town = numberOf.get(municipalityCode.at(row));
    if (town !== undefined) return town;
    throw new Error(`${id.at(row)} is of ${municipalityCode.at(row)}, which is no town`);
  });
  const at = rowReader(columns);
  return {
    count,
    columns,
    rowOf,
    ofTown: (code, indicators) => {
      const number = numberOf.get(code);
      if (number === undefined) return [];
      if (!indicators) return ofTown.map(number, at);
      const wanted = (row: number) => indicators.has(indicatorId.at(row));
      return ofTown
        .map(number, (row) => row)
        .filter(wanted)
        .map(at);
    },
  };
}
