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
  const counted = await read<[number, number, number, number]>(
    'SELECT "indicator", "kpis" + "series", "figures", "mostOfTown" FROM "indicator_count"',
  );
  const wanted = await read<[number, Direction | null]>(
    'SELECT "indicator", "direction" FROM "indicator_direction"',
  );
  const years = await read<[number, number | string]>(
    'SELECT "year", SUM("figures") FROM "figure_count" WHERE "year" IS NOT NULL GROUP BY 1 ORDER BY 1',
  );
  const directions = new Map<string, Set<Direction | null>>();
  for (const [indicator, direction] of wanted) {
    const known = directions.get(idOf(indicator)) ?? new Set();
    directions.set(idOf(indicator), known.add(direction));
  }
  const [first, last] = [years[0], years.at(-1)];
  const some = (rows: [string, number][]) => new Map(rows.filter(([, count]) => count > 0));
  return {
    series: some(counted.map(([indicator, series]) => [idOf(indicator), series])),
    figures: some(counted.map(([indicator, , figures]) => [idOf(indicator), figures])),
    mostOfTown: Math.max(0, ...counted.map(([, , , most]) => most)),
    directions,
    ofYear: new Map(years.map(([year, count]) => [year, Number(count)])),
    years: first && last ? { from: first[0], to: last[0] } : null,
  };
}

/** What is counted of an indicator and those related to it together. */
export const countWithRelated = (
  { id, relatedIds }: { id: string; relatedIds: readonly string[] },
  counts: ReadonlyMap<string, number>,
): number => [id, ...relatedIds].reduce((sum, one) => sum + (counts.get(one) ?? 0), 0);
