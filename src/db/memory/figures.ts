import type { DataSource } from 'typeorm';
import type { Wanted } from '../../domain/vocabulary.js';
import {
  type Column,
  derived,
  filler,
  numbers,
  rare,
  repeated,
  rowReader,
  rowsByOwner,
  usually,
} from './columns.js';
import { texts } from './texts.js';
import type { ObservationEntity } from '../entities/observation.entity.js';
import { type Ranked, rankRows, readRows } from './read-rows.js';
import type { KpiRow, SeriesTable, StatisticRow } from './series.js';

export type FigureRow = Omit<ObservationEntity, 'municipality' | 'kpi' | 'statistic'>;

/** Every figure and printed absence of a release. */
export interface Figures {
  ranked: Ranked;
  /** The first and the last year of all; null where none has a year. */
  years: { from: number; to: number } | null;
  /** Those of the KPI at this position, in order. */
  ofKpi(position: number): FigureRow[];
  /** Those of the series of official statistics at this position, in order. */
  ofStatistic(position: number): FigureRow[];
  countOfKpi(position: number): number;
  countOfStatistic(position: number): number;
}

/** The series that figures can be of. */
interface AllSeries {
  kpis: SeriesTable<KpiRow>;
  statistics: SeriesTable<StatisticRow>;
}

export async function readFigures(db: DataSource, all: AllSeries): Promise<Figures> {
  const { kpis, statistics } = all;
  const ranked = await rankRows(db, 'observation');
  const { count, positionOf } = ranked;
  // KPIs first, then statistics.
  const owner = new Uint32Array(count);
  const ofSeries = seriesReader(owner, all);
  const held = columnsFor(count, ofSeries);
  await fill(db, ranked, held, owner, numberOf(all));
  const isOfKpi = (row: number) => (owner[row] as number) < kpis.count;
  const seriesId = ofSeries('id');
  const at = rowReader<FigureRow>({
    ...held,
    position: derived(positionOf),
    kpiId: derived((row) => (isOfKpi(row) ? seriesId.at(row) : null)),
    statisticId: derived((row) => (isOfKpi(row) ? null : seriesId.at(row))),
    municipalityCode: ofSeries('municipalityCode'),
    indicatorId: ofSeries('indicatorId'),
  });
  const series = kpis.count + statistics.count;
  const rows = rowsByOwner(series, count, (row) => owner[row] as number);
  const ofKpi = (position: number) => kpis.rowOf(position);
  const ofStatistic = (position: number) => kpis.count + statistics.rowOf(position);
  return {
    ranked,
    years: spanOf(held.year, count),
    ofKpi: (position) => rows.map(ofKpi(position), at),
    ofStatistic: (position) => rows.map(ofStatistic(position), at),
    countOfKpi: (position) => rows.count(ofKpi(position)),
    countOfStatistic: (position) => rows.count(ofStatistic(position)),
  };
}

/** Gives columns of the series that each figure is of. */
function seriesReader(owner: Uint32Array, { kpis, statistics }: AllSeries) {
  return (name: 'id' | 'municipalityCode' | 'indicatorId'): Column<string> => {
    const [ofKpis, ofStatistics] = [kpis.columns[name], statistics.columns[name]];
    return derived((row) => {
      const number = owner[row] as number;
      return number < kpis.count ? ofKpis.at(number) : ofStatistics.at(number - kpis.count);
    });
  };
}

function columnsFor(count: number, ofSeries: ReturnType<typeof seriesReader>) {
  const measure = repeated<FigureRow['measure']>(count);
  const year = repeated<number | null>(count);
  const seriesId = ofSeries('id');
  // How nearly all ids are made of their series.
  const usualId = derived(
    (row) => `${seriesId.at(row)}/${measure.at(row).toLowerCase()}/${year.at(row) ?? 'undated'}`,
  );
  return {
    measure,
    year,
    id: usually(usualId),
    periodType: repeated<FigureRow['periodType']>(count),
    date: rare<string>(),
    value: numbers(count),
    valueTo: rare<number>(),
    comparator: repeated<FigureRow['comparator']>(count),
    unit: repeated<string>(count),
    raw: texts(count),
    missing: repeated<FigureRow['missing']>(count),
    wanted: rare<Wanted>(),
    obsStatus: repeated<FigureRow['obsStatus']>(count),
    note: rare<string>(),
  };
}

async function fill(
  db: DataSource,
  ranked: Ranked,
  held: ReturnType<typeof columnsFor>,
  owner: Uint32Array,
  ownerOf: (id: string) => number,
): Promise<void> {
  const names = Object.keys(held).map((name) => `"${name}"`);
  const series = 'COALESCE("kpiId", "statisticId")';
  const query = {
    select: `SELECT "position", ${series}, ${names.join(', ')} FROM "observation"`,
    of: '"position"',
    orderBy: '"position"',
  };
  const put = filler(Object.values(held));
  await readRows(db, ranked, query, ([position, id, ...values]) => {
    const row = ranked.rowOf(position as number);
    owner[row] = ownerOf(id as string);
    put(row, values);
  });
}

function spanOf(year: Column<number | null>, count: number): Figures['years'] {
  let [from, to] = [Infinity, -Infinity];
  for (let row = 0; row < count; row++) {
    const one = year.at(row);
    if (one === null) continue;
    from = Math.min(from, one);
    to = Math.max(to, one);
  }
  return from > to ? null : { from, to };
}

/** Gives the number of a series among all, KPIs first. */
function numberOf({ kpis, statistics }: AllSeries): (id: string) => number {
  const numbers = new Map<string, number>();
  for (let i = 0; i < kpis.count; i++) numbers.set(kpis.columns.id.at(i), i);
  for (let i = 0; i < statistics.count; i++) {
    numbers.set(statistics.columns.id.at(i), kpis.count + i);
  }
  return (id) => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`a figure is of ${id}, which is no series`);
    return number;
  };
}
