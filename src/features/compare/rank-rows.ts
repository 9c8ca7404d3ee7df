import { rank } from '../../domain/rank.js';
import { type Summary, summarise } from '../../domain/summarise.js';
import type { Measure } from '../../domain/vocabulary.js';
import { groupToKeys } from '../../lib/align.js';
import type { LaidCell, LaidRow, Series } from './lay-grid.js';

/** The values of one year and measure inside one group, at a glance. */
export interface GroupSummary extends Summary {
  comparableGroup: string;
  year: number;
  measure: Measure;
}

export interface Ranked {
  /** Of every cell that is ranked. */
  rankOf: ReadonlyMap<LaidCell, number>;
  summaries: GroupSummary[];
}

/**
 * Ranks and summarises the cells of each year and measure inside each group. A town counts once:
 * where several of its series are in a group, the official one speaks for it.
 */
export function rankRows(rows: readonly LaidRow[], groupOf: ReadonlyMap<LaidRow, string>): Ranked {
  const rankOf = new Map<LaidCell, number>();
  const summaries: GroupSummary[] = [];
  const names = [...new Set(groupOf.values())];
  const groups = groupToKeys(names, rows, (row) => groupOf.get(row) ?? '');
  const places = rows[0]?.cells ?? [];
  for (const [i, { year, measure }] of places.entries()) {
    for (const [j, comparableGroup] of names.entries()) {
      const cells = speakers(groups[j] ?? [], i);
      for (const [cell, place] of placesOf(cells, pointOf)) rankOf.set(cell, place);
      const summary = summarise(cells.map(pointOf));
      if (summary) summaries.push({ comparableGroup, year, measure, ...summary });
    }
  }
  return { rankOf, summaries };
}

/** One cell of each town, of those in which there could be a figure. */
function speakers(rows: readonly LaidRow[], i: number): LaidCell[] {
  const cells = rows.flatMap((row) => row.cells[i] ?? []);
  const possible = cells.filter(({ missing }) => missing !== 'NOT_APPLICABLE');
  return oneOfEachTown(possible, ({ series }) => series, pointOf);
}

/** The item that speaks for each town: one with a value, and of those the official one. */
export function oneOfEachTown<T>(
  items: readonly T[],
  seriesOf: (item: T) => Pick<Series, 'municipality' | 'statistic'>,
  figureOf: (item: T) => number | null,
): T[] {
  const chosen = new Map<string, T>();
  const rating = (item: T) =>
    Number(figureOf(item) !== null) * 2 + Number(seriesOf(item).statistic !== null);
  for (const item of items) {
    const town = seriesOf(item).municipality.id;
    const other = chosen.get(town);
    if (!other || rating(item) > rating(other)) chosen.set(town, item);
  }
  return [...chosen.values()];
}

/** The place of every item that has one, by its value. */
export function placesOf<T>(
  items: readonly T[],
  figureOf: (item: T) => number | null,
): Map<T, number> {
  const places = rank(items.map(figureOf));
  return new Map(
    items.flatMap((item, i): [T, number][] => {
      const place = places[i] ?? null;
      return place === null ? [] : [[item, place]];
    }),
  );
}

/** A value that may be ranked: no bound, and of the period that its series is of. */
function pointOf({ value, comparator, observation, series }: LaidCell): number | null {
  const { facets } = series.kpi ?? series.statistic ?? {};
  if (comparator !== 'EQUAL' || !facets) return null;
  return observation?.periodType === facets.period ? value : null;
}
