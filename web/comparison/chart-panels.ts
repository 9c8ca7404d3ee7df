import { groupBy } from '../lib/group-by.js';
import { MARKS, shapeOf } from './figure-shape.js';
import type { Drawn, Panel, Point } from './panel.js';
import { panelShape } from './panel-shape.js';
import { type Row, rowKey } from './series.js';

/** One panel for each group of rows that may stand side by side: what may not stands in another picture. */
export function panelsOf(rows: Row[]): Panel[] {
  const groups = [...groupBy(rows, groupOf)];
  return groups.flatMap(([key, members]) => {
    const dated = members.filter(({ cells }) => cells.some(({ value }) => value !== null));
    const undated = members.filter((row) => row.undated.some(({ value }) => value !== null));
    return [
      ...(dated.length > 0 ? [panelOf(key, dated)] : []),
      ...(undated.length > 0 ? [laneOf(key, undated)] : []),
    ];
  });
}

/** Figures that stand nowhere on the line of years. */
const laneOf = (key: string, rows: Row[]): Panel => ({
  key: `${key} undated`,
  shape: 'LANE',
  related: rows.every(({ match }) => match === 'RELATED'),
  rows,
  lines: [],
  marks: [],
  bounds: [],
  silent: [],
  breaks: [],
  gaps: [],
  undated: rows.flatMap((row) =>
    row.undated.filter(hasValue).map((figure) => ({ ...ownerOf(row), ...figure, year: null })),
  ),
});

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
  const all = points.filter((point) => !isMark(point) && isPoint(point));
  const valued = new Set(all.filter(hasValue).map(({ year }) => year));
  const unvalued = yearsBetween([...valued]).filter((year) => !valued.has(year));
  const isRare = unvalued.length >= valued.size;
  const lines = isRare ? all.filter(({ year }) => !unvalued.includes(year)) : all;
  const silent = isRare ? [] : unvalued;
  const marks = points.filter((point) => isMark(point) && isPoint(point) && hasValue(point));
  const bounds = points.filter((point) => !isPoint(point));
  return {
    key,
    shape: panelShape(
      [...lines, ...bounds.filter((bound) => !isMark(bound))],
      [...marks, ...bounds.filter(isMark)],
    ),
    related: rows.every(({ match }) => match === 'RELATED'),
    rows,
    lines,
    marks,
    bounds,
    undated: [],
    breaks: [...new Set(rows.flatMap(breaksOf))],
    silent,
    gaps: rows.flatMap((row) =>
      gapsOf(
        lines.filter(({ series }) => series === rowKey(row)),
        valued,
      ),
    ),
  };
}

export const hasValue = ({ value }: Pick<Drawn, 'value'>): boolean => value !== null;

const ownerOf = (row: Row): Pick<Drawn, 'series' | 'town' | 'kind'> => ({
  series: rowKey(row),
  town: row.municipality.code,
  kind: row.statistic ? 'OFFICIAL' : 'PLAN',
});

function pointsOf(row: Row): Point[] {
  const breaks = breaksOf(row);
  return row.cells.map(({ year, measure, value, valueTo, comparator }) => ({
    ...ownerOf(row),
    part: `${rowKey(row)} ${breaks.filter((first) => first <= year).length}`,
    year,
    measure,
    value,
    valueTo,
    comparator,
  }));
}

/** The years from which a row counts otherwise than before, as its source says; not its first. */
function breaksOf({ cells }: Row): number[] {
  const valued = cells.filter(({ value, measure }) => value !== null && MARKS[measure] === null);
  return valued
    .slice(1)
    .flatMap(({ observation, year }) => (observation?.obsStatus === 'B' ? year : []));
}

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
export function rangeOf(
  { shape, lines, marks, bounds, undated }: Panel,
  unit: string,
): [number, number] {
  const values = [...lines, ...marks, ...bounds, ...undated].flatMap(({ value, valueTo }) =>
    [value, valueTo].filter((end) => end !== null),
  );
  const least = Math.min(...values);
  const most = Math.max(...values);
  if (shape !== 'BARS' && isShare(unit) && least > most * 0.75 && least < most) {
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
