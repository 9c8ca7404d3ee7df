import type { DataSource } from 'typeorm';
import type { Direction } from '../../domain/vocabulary.js';
import { readRows } from './read-rows.js';

/** What is known of all KPIs, official series and figures before any is read. */
export interface SeriesCounts {
  /** Series of each indicator that has any, by its id. */
  series: ReadonlyMap<string, number>;
  figures: ReadonlyMap<string, number>;
  /** The most series that a town has of an indicator and those related to it. */
  mostOfTown: number;
  /** What the KPIs of an indicator want, null where one does not say; RELATED ones left out. */
  directions: ReadonlyMap<string, ReadonlySet<Direction | null>>;
  /** The first and the last year of all figures; null where none has a year. */
  years: { from: number; to: number } | null;
}

/** An indicator with those that are shown beside it. */
interface Related {
  id: string;
  relatedIds: readonly string[];
}

const SERIES = `SELECT "municipalityCode", "indicatorId" FROM "kpi"
  UNION ALL SELECT "municipalityCode", "indicatorId" FROM "statistic_series"`;

export async function readCounts(
  db: DataSource,
  indicators: readonly Related[],
): Promise<SeriesCounts> {
  const read = (sql: string) => readRows(db, { sql, values: [] });
  const ofTowns = (await read(
    `SELECT "municipalityCode", "indicatorId", COUNT(*) FROM (${SERIES}) s GROUP BY 1, 2`,
  )) as [string, string, number | string][];
  const figures = (await read('SELECT "indicatorId", COUNT(*) FROM "observation" GROUP BY 1')) as [
    string,
    number | string,
  ][];
  const wanted = (await read(
    `SELECT DISTINCT "indicatorId", "direction" FROM "kpi" WHERE "match" <> 'RELATED'`,
  )) as [string, Direction | null][];
  const [span] = (await read('SELECT MIN("year"), MAX("year") FROM "observation"')) as [
    number | null,
    number | null,
  ][];
  const series = new Map<string, number>();
  const byTown = new Map<string, Map<string, number>>();
  for (const [town, indicator, count] of ofTowns) {
    series.set(indicator, (series.get(indicator) ?? 0) + Number(count));
    const own = byTown.get(town) ?? new Map<string, number>();
    byTown.set(town, own.set(indicator, Number(count)));
  }
  const directions = new Map<string, Set<Direction | null>>();
  for (const [indicator, direction] of wanted) {
    const known = directions.get(indicator) ?? new Set();
    directions.set(indicator, known.add(direction));
  }
  const [from = null, to = null] = span ?? [];
  return {
    series,
    figures: new Map(figures.map(([indicator, count]) => [indicator, Number(count)])),
    mostOfTown: Math.max(0, ...[...byTown.values()].map((own) => mostWithRelated(indicators, own))),
    directions,
    years: from === null || to === null ? null : { from, to },
  };
}

/** The most that is counted of an indicator and those related to it together. */
export function mostWithRelated(
  indicators: readonly Related[],
  counts: ReadonlyMap<string, number>,
): number {
  let most = 0;
  for (const { id, relatedIds } of indicators) {
    const all = [id, ...relatedIds].reduce((sum, one) => sum + (counts.get(one) ?? 0), 0);
    most = Math.max(most, all);
  }
  return most;
}
