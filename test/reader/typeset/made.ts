import type { Random } from '../../random.js';
import type { ExpectedFigure, ExpectedNoise, ExpectedRecord } from '../labels.js';
import { type FigureStyle, printFigure, printQuantity } from './print-figure.js';
import { someYearStyle, type YearStyle } from './print-year.js';
import type { Printable } from './strings.js';

/** A part of a document with what a careful person reads in it. */
export interface Made {
  html: string;
  records: ExpectedRecord[];
  noise: ExpectedNoise[];
}

/** What one document keeps to. */
export interface Style {
  years: YearStyle;
  figures: FigureStyle;
  baseline: string;
  target: string;
  actual: string;
  absent: string;
}

/** Everything that a layout is made with. */
export interface Maker {
  random: Random;
  style: Style;
  /** Indicators that this document has not printed yet, such as suit. */
  take(count: number, suits?: (one: Printable) => boolean): Printable[];
  /** How many there are still. */
  left(): number;
}

/** A figure that an indicator is printed with: its measure and year, none where nothing says one. */
export interface Slot {
  measure: ExpectedFigure['measure'];
  year: number;
}

const BASELINES = [
  '現状値',
  '基準値',
  '現状',
  '策定時の値',
  '計画策定時',
  '現 状 値',
  '現況値',
  '当初値',
];
const TARGETS = ['目標値', '目標', '計画目標', '最終目標', '目 標 値', '目標数値', 'めざす値'];

export function makerOf(random: Random, printable: readonly Printable[]): Maker {
  const left = random.shuffle(printable);
  return {
    random,
    style: {
      years: someYearStyle(random),
      figures: {
        grouped: random.integer(1, 4) > 1,
        wide: random.integer(1, 6) === 1,
        gap: random.pick(['', '', ' ']),
      },
      baseline: random.pick(BASELINES),
      target: random.pick(TARGETS),
      actual: random.pick(['実績値', '実績', '実　績']),
      absent: random.pick(['－', '―', '-', '…', 'ー']),
    },
    take: (count, suits = () => true) => {
      const taken = left.filter(suits).slice(0, count);
      for (const one of taken) left.splice(left.indexOf(one), 1);
      return taken;
    },
    left: () => left.length,
  };
}

/** Years of a plan: where it starts, halfway, and where it ends. */
export function planYears(random: Random): [number, number, number] {
  const start = random.integer(2016, 2024);
  return [start, start + random.integer(2, 3), start + random.integer(4, 6)];
}

/** A cell of figures, and what is to be read in it. */
export interface FigureCell {
  text: string;
  figure: ExpectedFigure;
}

/** A cell for each slot: figures that are printed of the indicator, then such as could follow. */
export function cellsOf(
  { random, style }: Maker,
  printable: Printable,
  slots: readonly Slot[],
  withUnit: boolean,
): FigureCell[] {
  const { unit, decimals, values } = printable;
  let value = 1;
  return slots.map((slot, at) => {
    const next = value * (1 + random.integer(-4, 9) / 100);
    // No share is more than all.
    const most = unit === '％' ? 100 : Number.POSITIVE_INFINITY;
    value = values[at] ?? Math.min(most, Number(next.toFixed(decimals)));
    // Only what is still to come is bounded.
    const comparator = slot.measure === 'TARGET' ? printable.comparator : 'EQUAL';
    const printed = printFigure(value, decimals, style.figures);
    const text = printQuantity(printed, withUnit ? unit : '', comparator, style.figures);
    return { text, figure: { ...slot, value, comparator, raw: text } };
  });
}

/** What is to be read of an indicator with these cells. */
export const recordOf = (
  { name, unit }: Printable,
  cells: readonly FigureCell[],
): ExpectedRecord => ({
  name,
  unit: unit === '' ? null : unit,
  figures: cells.map(({ figure }) => figure),
});

export const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Parts one after the other. */
export const joined = (parts: readonly Made[]): Made => ({
  html: parts.map(({ html }) => html).join('\n'),
  records: parts.flatMap(({ records }) => records),
  noise: parts.flatMap(({ noise }) => noise),
});

/** A part that holds no indicator. */
export const plain = (html: string, noise: ExpectedNoise[] = []): Made => ({
  html,
  records: [],
  noise,
});
