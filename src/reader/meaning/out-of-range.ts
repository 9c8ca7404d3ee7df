import { convert, sameQuantity } from '../../domain/units.js';
import type { Asked, Reading, ReadRow } from './reading.js';

/** Of three and more figures: how far one may be from those that agree. */
const AWAY = 20;
/** The same of a baseline alone beside targets, which may want to regain what was lost. */
const AWAY_OF_BASELINE = 100;
/** How far figures may lie apart that agree. */
const AGREE = 3;
/** Of two figures: a target may be many times its baseline, but not so many. */
const AWAY_OF_TWO = 1000;
/** 45.2 and 452, 1,234 and 12,340: digits this many and alike, and a point or a 0 between. */
const LONG = 3;

/** A figure that is away from the others of its row by powers of ten is asked for. */
export function outOfRange(readings: readonly Reading[], unit: string | null): ReadRow {
  const sizes = new Map(readings.map((one) => [one, sizeOf(one, unit)]));
  const asked = readings.flatMap((one): Asked[] => {
    const size = sizes.get(one) ?? 0;
    const others = readings.filter((other) => other !== one && (sizes.get(other) ?? 0) > 0);
    const isAlone = others.every(({ measure }) => measure.said !== one.measure.said);
    const away =
      size > 0 &&
      isAway(
        size,
        others.map((other) => sizes.get(other) ?? 0),
        isAlone ? AWAY_OF_BASELINE : AWAY,
      );
    return away ? [{ kind: 'OUT_OF_RANGE', about: one.raw, readings: [one] }] : [];
  });
  const isAsked = new Set(asked.flatMap((one) => one.readings));
  return { readings: readings.filter((one) => !isAsked.has(one)), asked };
}

/** How large a figure is, in the unit of its row; 0 where there is none. */
function sizeOf({ cell, unit: own }: Reading, unit: string | null): number {
  if (cell.kind !== 'FIGURE') return 0;
  const isOther = own !== null && unit !== null && sameQuantity(own, unit);
  return Math.abs(isOther ? convert(cell.value, own, unit) : cell.value);
}

function isAway(size: number, others: readonly number[], most: number): boolean {
  const [first] = others;
  if (first === undefined) return false;
  if (others.length === 1) return ratio(size, first) >= AWAY_OF_TWO;
  const agree = ratio(Math.max(...others), Math.min(...others)) <= AGREE;
  if (!agree) return false;
  return ratio(size, first) >= most || others.some((other) => isShifted(size, other));
}

const ratio = (one: number, other: number) => Math.max(one / other, other / one);

/** Whether two figures have the same digits, and one is ten or a hundred times the other. */
function isShifted(one: number, other: number): boolean {
  const digits = (value: number) =>
    String(value)
      .replace('.', '')
      .replace(/^0+|0+$/g, '');
  return digits(one) === digits(other) && digits(one).length >= LONG && ratio(one, other) > 9;
}
