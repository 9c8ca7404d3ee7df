import { groupBy } from '../lib/group-by.js';
import { MARKS, shapeOf } from './figure-shape.js';
import { type Cell, type Row, rowKey } from './series.js';

/** A value that is drawn, or the gap that it leaves in a line. */
export interface Point {
  series: string;
  town: string;
  kind: 'PLAN' | 'OFFICIAL';
  year: number;
  measure: Cell['measure'];
  value: number | null;
  valueTo: number | null;
  comparator: Cell['comparator'];
}

/** Series that may stand in one picture. */
export interface Panel {
  key: string;
  /** Another indicator than the one that was asked for. */
  related: boolean;
  rows: Row[];
  /** Actual values with the gaps between them: they make lines. */
  lines: Point[];
  /** Targets and baselines. */
  marks: Point[];
  /** What is no point: bounds, ranges and what is about so, of whichever measure. */
  bounds: Point[];
  /** Years between the first and the last actual value in which no series has one. */
  silent: number[];
  /** Years in which a series has none and another has. */
  gaps: Point[];
}

/** One panel for each group of rows that may stand side by side: what may not stands in another picture. */
export function panelsOf(rows: Row[]): Panel[] {
  const drawn = rows.filter(({ cells }) => cells.some(({ value }) => value !== null));
  return [...groupBy(drawn, groupOf)].map(([key, members]) => panelOf(key, members));
}

/** Rows without a group of their own are drawn with those of the same survey only. */
function groupOf(row: Row): string {
  const { besideGroup, statistic } = row;
  if (besideGroup) return besideGroup;
  if (!statistic) return rowKey(row);
  return `${statistic.publisher} ${statistic.dataset} ${statistic.label}`;
}

function panelOf(key: string, rows: Row[]): Panel {
  const points = rows.flatMap(pointsOf);
  const isPoint = ({ comparator }: Point) => shapeOf(comparator) === 'POINT';
  const isMark = ({ measure }: Point) => MARKS[measure] !== null;
  const lines = points.filter((point) => !isMark(point) && isPoint(point));
  const valued = new Set(lines.filter(hasValue).map(({ year }) => year));
  const silent = yearsBetween([...valued]).filter((year) => !valued.has(year));
  return {
    key,
    related: rows.every(({ match }) => match === 'RELATED'),
    rows,
    lines,
    marks: points.filter((point) => isMark(point) && isPoint(point) && hasValue(point)),
    bounds: points.filter((point) => !isPoint(point)),
    silent,
    gaps: rows.flatMap((row) =>
      gapsOf(
        lines.filter(({ series }) => series === rowKey(row)),
        valued,
      ),
    ),
  };
}

export const hasValue = ({ value }: Point): boolean => value !== null;

const pointsOf = (row: Row): Point[] =>
  row.cells.map(({ year, measure, value, valueTo, comparator }) => ({
    series: rowKey(row),
    town: row.municipality.code,
    kind: row.statistic ? 'OFFICIAL' : 'PLAN',
    year,
    measure,
    value,
    valueTo,
    comparator,
  }));

/** The gaps of one line inside of its span, in years in which others have values. */
function gapsOf(line: Point[], valued: Set<number>): Point[] {
  const own = line.filter(hasValue).map(({ year }) => year);
  return line.filter(
    (point) =>
      !hasValue(point) &&
      valued.has(point.year) &&
      point.year > Math.min(...own) &&
      point.year < Math.max(...own),
  );
}

function yearsBetween(years: number[]): number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => first + at);
}

/** Neighbouring years as spans: 2019, 2020, 2024 are [2019, 2020] and [2024, 2024]. */
export function spansOf(years: number[]): [number, number][] {
  const spans: [number, number][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans;
}

/** Shares and indexes: they may be shown without their zero. */
export const isShare = (unit: string): boolean => unit === '%' || unit === '指数';

/** From where to where values are shown: from zero, unless that would flatten shares that differ little. */
export function rangeOf({ lines, marks, bounds }: Panel, unit: string): [number, number] {
  const values = [...lines, ...marks, ...bounds].flatMap(({ value, valueTo }) =>
    [value, valueTo].filter((end) => end !== null),
  );
  const least = Math.min(...values);
  const most = Math.max(...values);
  if (isShare(unit) && least > most * 0.75 && least < most) {
    const pad = (most - least) * 0.4;
    return [Math.max(0, least - pad), most + pad];
  }
  return [Math.min(0, least), Math.max(most * 1.06, most === 0 ? 1 : 0)];
}

/** The years that all panels show: those of their values. */
export function yearsOf(panels: Panel[]): [number, number] {
  const years = panels
    .flatMap(({ lines, marks, bounds }) => [...lines, ...marks, ...bounds])
    .filter(hasValue)
    .map(({ year }) => year);
  return [Math.min(...years), Math.max(...years)];
}
