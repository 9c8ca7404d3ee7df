import type { DataSource } from 'typeorm';
import {
  derived,
  type Filling,
  numbers,
  rare,
  repeated,
  rowReader,
  rowsByOwner,
  texts,
} from '../../lib/columns.js';
import type { ObservationEntity } from '../entities/observation.entity.js';
import { type Ranked, rankRows, readRows } from './read-rows.js';
import type { KpiRow, SeriesTable, StatisticRow } from './series.js';

export type FigureRow = Omit<ObservationEntity, 'municipality' | 'kpi' | 'statistic'>;

/** Every figure and printed absence of a release. */
export interface Figures {
  ranked: Ranked;
  /** Those of the KPI at this position, in order. */
  ofKpi(position: number): FigureRow[];
  /** Those of the series of official statistics at this position, in order. */
  ofStatistic(position: number): FigureRow[];
}

/** A figure as it is read: its series by position, not by id. */
type Read = Omit<FigureRow, 'municipalityCode' | 'indicatorId'>;

/** How nearly all ids are made of their series; others are held. */
const usualId = (series: string, { measure, year }: Pick<FigureRow, 'measure' | 'year'>) =>
  `${series}/${measure.toLowerCase()}/${year ?? 'undated'}`;

export async function readFigures(
  db: DataSource,
  kpis: SeriesTable<KpiRow>,
  statistics: SeriesTable<StatisticRow>,
): Promise<Figures> {
  const ranked = await rankRows(db, 'observation');
  const { count, rowOf, positionOf } = ranked;
  const held = {
    measure: repeated<FigureRow['measure']>(count),
    year: repeated<number | null>(count),
    periodType: repeated<FigureRow['periodType']>(count),
    date: rare<string>(),
    value: numbers(count),
    comparator: repeated<FigureRow['comparator']>(count),
    unit: repeated<string>(count),
    raw: texts(count),
    missing: repeated<FigureRow['missing']>(count),
    obsStatus: repeated<string>(count),
    note: rare<string>(),
  };
  const columns = Object.entries(held) as [keyof typeof held, Filling<unknown>][];
  const unusualId = rare<string>();
  // KPIs first, then statistics.
  const owner = new Uint32Array(count);
  const ownerOf = ownersById(kpis, statistics);
  const names = ['id', 'kpiId', 'statisticId', 'position', ...columns.map(([name]) => name)];
  const query = {
    select: `SELECT ${names.map((name) => `"${name}"`).join(', ')} FROM "observation"`,
    of: '"position"',
    orderBy: '"position"',
  };
  await readRows<Read>(db, ranked, query, (row) => {
    const { position, id } = row;
    const number = rowOf(position);
    const series = row.kpiId ?? row.statisticId ?? '';
    owner[number] = ownerOf(series);
    for (const [name, column] of columns) column.put(number, row[name]);
    if (id !== usualId(series, row)) unusualId.put(number, id);
  });

  const kpiOf = (row: number) => {
    const number = owner[row] as number;
    return number < kpis.count ? number : null;
  };
  const statisticOf = (row: number) => (owner[row] as number) - kpis.count;
  const ofSeries = <K extends 'id' | 'municipalityCode' | 'indicatorId'>(name: K) => {
    const [ofKpis, ofStatistics] = [kpis.columns[name], statistics.columns[name]];
    return (row: number) => {
      const kpi = kpiOf(row);
      return kpi === null ? ofStatistics.at(statisticOf(row)) : ofKpis.at(kpi);
    };
  };
  const seriesId = ofSeries('id');
  const at = rowReader<FigureRow>({
    ...held,
    position: derived(positionOf),
    id: derived((row) => {
      const figure = { measure: held.measure.at(row), year: held.year.at(row) };
      return unusualId.at(row) ?? usualId(seriesId(row), figure);
    }),
    kpiId: derived((row) => (kpiOf(row) === null ? null : seriesId(row))),
    statisticId: derived((row) => (kpiOf(row) === null ? seriesId(row) : null)),
    municipalityCode: derived(ofSeries('municipalityCode')),
    indicatorId: derived(ofSeries('indicatorId')),
  });
  const byOwner = rowsByOwner(kpis.count + statistics.count, count, (row) => owner[row] as number);
  const rowsOf = (number: number) => byOwner(number, at);
  return {
    ranked,
    ofKpi: (position) => rowsOf(kpis.rowOf(position)),
    ofStatistic: (position) => rowsOf(kpis.count + statistics.rowOf(position)),
  };
}

/** Gives the number of a series among all, KPIs first. */
function ownersById(
  kpis: SeriesTable<KpiRow>,
  statistics: SeriesTable<StatisticRow>,
): (id: string) => number {
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
