import type { DataSource } from 'typeorm';
import type { Direction, Measure, MissingReason, ObsStatus } from '../../domain/vocabulary.js';
import { readRows } from './read-rows.js';

/** Figures that are alike in what lists of them are narrowed by, whatever town and indicator they are of. */
export interface FigureCell {
  measure: Measure;
  year: number | null;
  missing: MissingReason | null;
  obsStatus: ObsStatus;
  isPlan: boolean;
  figures: number;
}

/** What is known of all KPIs, official series and figures before any is read. */
export interface SeriesCounts {
  /** KPIs of each indicator that has any, by its id. */
  kpis: ReadonlyMap<string, number>;
  /** Official series on a town of each indicator that has any. */
  statistics: ReadonlyMap<string, number>;
  figures: ReadonlyMap<string, number>;
  /** How many ways of counting an indicator has at most: each of its KPIs, and each official series whatever its towns. */
  definitions: ReadonlyMap<string, number>;
  /** The most series that a town has of an indicator and those related to it. */
  mostOfTown: number;
  /** What the KPIs of an indicator want, null where one does not say; RELATED ones left out. */
  directions: ReadonlyMap<string, ReadonlySet<Direction | null>>;
  /** How many figures are alike: a few hundred cells, however many figures there are. */
  cells: readonly FigureCell[];
  /** Figures of each year that has any. */
  ofYear: ReadonlyMap<number, number>;
  /** The first and the last year of all figures; null where none has a year. */
  years: { from: number; to: number } | null;
}

/** Reads what was counted when the release was made. */
export async function readCounts(
  db: DataSource,
  indicators: readonly { id: string; position: number }[],
): Promise<SeriesCounts> {
  const read = async <Row>(sql: string) =>
    (await readRows(db, { sql, values: [] })) as unknown as Row[];
  const ids = new Map(indicators.map(({ id, position }) => [position, id]));
  const idOf = (position: number) => ids.get(position) as string;
  const counted = await read<[number, number, number, number, number]>(
    'SELECT "indicator", "kpis", "series", "figures", "mostOfTown" FROM "indicator_count"',
  );
  const definitions = new Map(counted.map(([indicator, kpis]) => [idOf(indicator), kpis]));
  const official = await read<[string, number | string]>(
    'SELECT "indicatorId", COUNT(*) FROM "series" GROUP BY "indicatorId"',
  );
  for (const [id, series] of official) {
    definitions.set(id, (definitions.get(id) ?? 0) + Number(series));
  }
  const wanted = await read<[number, Direction | null]>(
    'SELECT "indicator", "direction" FROM "indicator_direction"',
  );
  const cells = await readCells(db);
  const ofYear = new Map<number, number>();
  for (const { year, figures } of cells) {
    if (year !== null) ofYear.set(year, (ofYear.get(year) ?? 0) + figures);
  }
  const directions = new Map<string, Set<Direction | null>>();
  for (const [indicator, direction] of wanted) {
    const known = directions.get(idOf(indicator)) ?? new Set();
    directions.set(idOf(indicator), known.add(direction));
  }
  const years = [...ofYear.keys()].sort((a, b) => a - b);
  const [from, to] = [years[0], years.at(-1)];
  const some = (rows: [string, number][]) => new Map(rows.filter(([, count]) => count > 0));
  return {
    kpis: some(counted.map(([indicator, kpis]) => [idOf(indicator), kpis])),
    statistics: some(counted.map(([indicator, , series]) => [idOf(indicator), series])),
    figures: some(counted.map(([indicator, , , figures]) => [idOf(indicator), figures])),
    definitions,
    mostOfTown: Math.max(0, ...counted.map(([, , , , most]) => most)),
    directions,
    cells,
    ofYear,
    years: from !== undefined && to !== undefined ? { from, to } : null,
  };
}

async function readCells(db: DataSource): Promise<FigureCell[]> {
  const columns = '"measure", "year", "missing", "obsStatus", "isPlan"';
  const rows = await readRows(db, {
    sql: `SELECT ${columns}, SUM("figures") FROM "figure_count" GROUP BY ${columns}`,
    values: [],
  });
  return rows.map((row) => {
    const [measure, year, missing, obsStatus, isPlan, figures] = row as [
      Measure,
      number | null,
      MissingReason | null,
      ObsStatus,
      number | boolean,
      number | string,
    ];
    const alike = { measure, year, missing, obsStatus };
    return { ...alike, isPlan: Boolean(isPlan), figures: Number(figures) };
  });
}

/** What is counted of an indicator and those related to it together. */
export const countWithRelated = (
  { id, relatedIds }: { id: string; relatedIds: readonly string[] },
  counts: ReadonlyMap<string, number>,
): number => [id, ...relatedIds].reduce((sum, one) => sum + (counts.get(one) ?? 0), 0);
