import type { PeriodType } from '../../domain/definition-vocabulary.js';
import { isExact } from '../../domain/limits.js';
import { couldHaveFigure } from '../../domain/missing.js';
import { rank } from '../../domain/rank.js';
import { type Summary, summarise } from '../../domain/summarise.js';
import type { Measure } from '../../domain/vocabulary.js';
import { perOwner } from '../../lib/per-owner.js';
import type { Pieces } from '../../lib/pieces.js';
import type { LaidCell, LaidRow, Ranking, Series } from './lay-grid.js';

/** The values of one year and measure inside one group, at a glance. */
export interface GroupSummary extends Summary {
  comparableGroup: string;
  year: number;
  measure: Measure;
}

/** Rows of a column that are ranked before others are let in. */
const AT_ONCE = 250;

/** The rows of each group, by its name. */
type Groups = ReadonlyMap<string, readonly LaidRow[]>;

/**
 * Ranks the cells of each year and measure inside each group. A town counts once: where several of
 * its series are in a group, the official one speaks for it. Lets others in between two columns of many.
 */
export function* rankCells(groupOf: ReadonlyMap<LaidRow, string>): Pieces<void> {
  for (const rows of membersOf(groupOf).values()) {
    const periods = rows.map(periodOf);
    for (const i of rows[0]?.cells.keys() ?? []) {
      if (i > 0 && rows.length > AT_ONCE) yield;
      const points: LaidCell[] = [];
      for (const [row, { cells }] of rows.entries()) {
        const cell = cells[i] as LaidCell;
        if (isPoint(cell, periods[row] ?? null)) points.push(cell);
      }
      if (points.length < 2) continue;
      const places = placesOf(oneOfEachTown(points, seriesOfCell, valueIn), valueIn);
      const ranking = { rows, column: i };
      for (const cell of points) {
        cell.rank = places.get(cell) ?? null;
        cell.ranking = cell.rank === null ? null : ranking;
        cell.spokenFor = cell.rank === null && places.size > 0;
      }
    }
  }
}

/** The values of each year and measure inside each group in which there is one, at a glance. */
export function summariseCells(groupOf: ReadonlyMap<LaidRow, string>): GroupSummary[] {
  const groups = membersOf(groupOf);
  const places = groupOf.keys().next().value?.cells ?? [];
  return places.flatMap(({ year, measure }, i) =>
    [...groups].flatMap(([comparableGroup, rows]): GroupSummary[] => {
      const summary = summarise(pointsOf({ rows, column: i }));
      return summary ? [{ comparableGroup, year, measure, ...summary }] : [];
    }),
  );
}

/** The values of a ranking, ascending, and how many of its towns could have one and have none. */
export const valuesRanked = perOwner((ranking: Ranking) => {
  const points = pointsOf(ranking);
  const values = points.filter((value) => value !== null).sort((a, b) => a - b);
  return { values, missing: points.length - values.length };
});

/** The value of each town that could have one; null where it has none that is a point. */
function pointsOf({ rows, column }: Ranking): (number | null)[] {
  const possible = cellsAt(rows, column).filter(({ missing }) => couldHaveFigure(missing));
  return oneOfEachTown(possible, seriesOfCell, pointOf).map(pointOf);
}

function membersOf(groupOf: ReadonlyMap<LaidRow, string>): Groups {
  const groups = new Map<string, LaidRow[]>();
  for (const [row, name] of groupOf) {
    const members = groups.get(name);
    if (members) members.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}

const cellsAt = (rows: readonly LaidRow[], i: number) =>
  rows.map(({ cells }) => cells[i] as LaidCell);
const seriesOfCell = ({ series }: LaidCell) => series;
const valueIn = ({ value }: LaidCell) => value;

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

/** The kind of period that a series is of. */
export const periodOf = ({ kpi, statistic }: Series) => (kpi ?? statistic)?.facets.period ?? null;

/** Whether a value may be ranked: a point, and of the period that its series is of. */
const isPoint = ({ comparator, observation }: LaidCell, period: PeriodType | null) =>
  comparator !== null && isExact(comparator) && observation?.periodType === period;

const pointOf = (cell: LaidCell) => (isPoint(cell, periodOf(cell.series)) ? cell.value : null);
