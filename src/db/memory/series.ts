import type { DataSource } from 'typeorm';
import type { FiguresOfKpi, KpiEntity, KpiState } from '../entities/kpi.entity.js';
import type { StatisticSeriesEntity } from '../entities/statistic-series.entity.js';
import type { Choice } from './choices.js';
import { kpisOf, NONE, type Numbers, seriesTownsOf } from './chosen.js';
import { bytesOfText } from './columns.js';
import { interned } from './interned.js';
import type { OfficialSeries, OfficialTable } from './official-series.js';
import { readRows, type Statement, type Values } from './read-rows.js';

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

/** A series of official statistics as it is of one town. */
export interface StatisticRead extends StatisticRow {
  series: OfficialSeries;
}

/** Series that were read together, each kind in its order. */
export interface SeriesRead {
  kpis: KpiRow[];
  statistics: StatisticRead[];
  /** What one of them takes: texts that come again are held once, and each has its part of them. */
  bytesOfRow: number;
}

/** What series are read from. */
export interface SeriesSource extends Numbers {
  db: DataSource;
  official: OfficialTable;
  /** The code of a town at a position. */
  codeAt(position: number): string;
}

const KPI = [
  'position',
  'id',
  'municipalityCode',
  'planId',
  'policyId',
  'name',
  'nameEn',
  'definition',
  'unit',
  'direction',
  'directionReading',
  'measuredBy',
  'isMarkedKpi',
  'indicatorId',
  'match',
  'facets',
] as const satisfies (keyof KpiRow)[];

/** A series with its fields and where it stands. */
const BYTES = 48 + 8 * (KPI.length + 2);

/** The series that any of the choices is of. */
export async function readSeries(
  source: SeriesSource,
  choices: readonly Choice[],
): Promise<SeriesRead> {
  const { db } = source;
  const held = interned();
  const names = KPI.map((name) => `s."${name}"`).join(', ');
  const ofPlans = kpisOf(choices);
  const plans = await readChosen(db, ofPlans, `SELECT ${names} FROM "kpi" s`, 's."position"');
  const kpis = plans.map((row) => {
    const kpi: Record<string, unknown> = {};
    for (const [i, name] of KPI.entries()) {
      const value = row[i];
      if (name === 'facets') kpi[name] = held.json(value as string);
      // SQLite says 0 and 1.
      else if (name === 'isMarkedKpi') kpi[name] = Boolean(value);
      else kpi[name] = typeof value === 'string' ? held.text(value) : value;
    }
    return kpi as unknown as KpiRow;
  });
  const ofTowns = seriesTownsOf(choices, source);
  const select = 'SELECT s."owner", s."series", s."town" FROM "series_town" s';
  const towns = await readChosen(db, ofTowns, select, 's."owner"');
  const statistics = towns.map((row) => {
    const [owner, number, town] = row as [number, number, number];
    const series = source.official.at.get(number);
    if (!series) throw new Error(`a town has figures of series ${number}, which is none`);
    return statisticOf(series, owner, source.codeAt(town));
  });
  const count = kpis.length + statistics.length;
  const texts = held.bytes() + statistics.reduce((sum, { id }) => sum + bytesOfText(id), 0);
  return { kpis, statistics, bytesOfRow: BYTES + (count > 0 ? texts / count : 0) };
}

/** The rows that a choice lets through, in order: with the plus SQLite does not go through the whole table in that order. */
const readChosen = async (
  db: DataSource,
  chosen: Statement,
  select: string,
  order: string,
): Promise<Values[]> =>
  chosen === NONE
    ? []
    : readRows(db, {
        sql: `${select} WHERE ${chosen.sql} ORDER BY + ${order}`,
        values: chosen.values,
      });

function statisticOf(
  series: OfficialSeries,
  owner: number,
  municipalityCode: string,
): StatisticRead {
  const { id, indicatorId, label, publisher, dataset, datasetEn, match, facets } = series;
  return {
    series,
    position: owner,
    id: `statistic/${id}/${municipalityCode}`,
    municipalityCode,
    indicatorId,
    label,
    publisher,
    dataset,
    datasetEn,
    match,
    facets,
  };
}
