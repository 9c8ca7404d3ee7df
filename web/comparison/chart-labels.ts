import { textWidth } from '../lib/text-width.js';
import { hasValue } from './chart-panels.js';
import type { Drawing } from './drawing.js';
import type { Panel, Point } from './panel.js';
import { spreadLabels } from './spread-labels.js';

/** The room that a panel leaves around its picture, and the size of its letters. */
export const TOP = 34;
export const BOTTOM = 30;
export const FONT = 13;
/** Below this width there is no room for names among the figures. */
export const NARROW = 480;
/** In so little room names with their values may take this share of it; else names stand alone. */
const MOST_BESIDE = 0.32;
/** More than these would lie over each other. */
const MOST_MARK_LABELS = 8;

type Labelling = Pick<Drawing, 'panel' | 'nameOf' | 'width' | 'height' | 'years' | 'texts'>;

export interface Ending {
  code: string;
  name: string;
  year: number;
  y: number;
}

/** The name of each town with its last value beside it, moved apart where they would meet. */
export function labelsOf(
  { panel, nameOf, width, height, years, texts }: Labelling,
  pixel: (value: number) => number,
  value: (pixel: number) => number,
): Ending[] {
  const { lines, marks, bounds } = panel;
  const codes = [...new Set(panel.rows.map(({ municipality }) => municipality.code))];
  const ends = codes.flatMap((code) => {
    const own = (points: Point[]) =>
      points
        .filter((point) => point.town === code && hasValue(point))
        .sort((a, b) => a.year - b.year);
    const came = own(lines).at(-1);
    const end = came ?? own([...marks, ...bounds]).at(-1);
    if (!end) return [];
    // Where there is little room, names stand beside the picture instead of among the targets.
    const year = width < NARROW ? years[1] + 0.4 : end.year;
    const name = nameOf(code);
    const told = came ? `${name} ${texts.value(end)}` : name;
    return [{ code, name, told, year, at: pixel(end.value ?? 0) }];
  });
  const most = Math.max(...ends.map(({ told }) => textWidth(told) * FONT));
  const isTold = width >= NARROW || most <= width * MOST_BESIDE;
  return apart(
    ends.map(({ told, name, ...end }) => ({ ...end, name: isTold ? told : name })),
    height,
    value,
  );
}

/** What the lines of a slope begin at. */
export function startsOf(
  { panel, height, texts }: Labelling,
  pixel: (value: number) => number,
  value: (pixel: number) => number,
): Ending[] {
  const first = panel.lines.filter(
    (point) =>
      hasValue(point) &&
      panel.lines.every(
        (one) => one.series !== point.series || !hasValue(one) || one.year >= point.year,
      ),
  );
  const starts = first.map((point) => ({
    code: point.town,
    name: texts.value(point),
    year: point.year,
    at: pixel(point.value ?? 0),
  }));
  return apart(starts, height, value);
}

function apart(
  labels: { code: string; name: string; year: number; at: number }[],
  height: number,
  value: (pixel: number) => number,
): Ending[] {
  const places = spreadLabels(
    labels.map(({ at }) => at),
    FONT + 3,
    TOP,
    height - BOTTOM - 9,
  );
  return labels.map(({ code, name, year }, at) => ({
    code,
    name,
    year,
    y: value(places[at] ?? 0),
  }));
}

/** Targets, baselines and bounds say their values, while they are few; in little room only the last. */
export function labelled({ marks, bounds }: Panel, width: number): Point[] {
  const all = [...marks, ...bounds].filter(
    ({ series, measure, year }, _, every) =>
      width >= NARROW ||
      (measure === 'TARGET' && every.every((one) => one.series !== series || one.year <= year)),
  );
  return all.length <= MOST_MARK_LABELS ? all : [];
}
