import type { AxisUnit } from '../lib/units.js';

/** How the values of an indicator are laid on an axis. */
export interface ScatterAxis {
  label: string;
  /** Whether each step multiplies. */
  isLog: boolean;
  domain: [number, number];
  ticks: number[];
  tick: (place: number) => string;
  /** Where a value stands; its logarithm on such an axis: 0, which has none, in a lane of its own below all others. */
  placeOf: (value: number) => number;
}

/** How many times the middle the largest must be for most dots to lie on a heap at one end. */
const HEAP = 20;
/** How far below the smallest, in powers of ten, 0 stands. */
const LANE = 0.5;
/** About as many ticks as an axis has room for. */
const TICKS = 6;

/** An axis from zero, or of logarithms where most values would lie on a heap. */
export function scatterAxis(
  values: readonly number[],
  { format, tick }: Pick<AxisUnit, 'format' | 'tick'>,
  label: string,
): ScatterAxis {
  const sorted = [...values].sort((a, b) => a - b);
  const [least = 0, middle = 0, most = 0] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
  if (least >= 0 && middle > 0 && most / middle > HEAP) {
    const hasZero = least === 0;
    const [first, last] = [sorted.find((value) => value > 0) ?? 1, most].map(Math.log10) as [
      number,
      number,
    ];
    const zeroAt = first - LANE;
    const ticks = powersBetween(first, last);
    return {
      ...{ label, isLog: true },
      domain: [(hasZero ? zeroAt : first) - 0.1, last + 0.1],
      ticks: hasZero ? [zeroAt, ...ticks] : ticks,
      tick: (place) => (place === zeroAt ? format(0) : tick(Number((10 ** place).toPrecision(12)))),
      placeOf: (value) => (value === 0 ? zeroAt : Math.log10(value)),
    };
  }
  const [from, to] = [Math.min(0, least), Math.max(0, most)];
  const step = roundStep((to - from) / TICKS);
  const first = Math.ceil(from / step);
  const ticks = Array.from({ length: Math.floor(to / step) - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
  const edge = (to - from) * 0.02;
  return {
    ...{ label, isLog: false, ticks, tick },
    domain: [from - edge, to + edge],
    placeOf: (value) => value,
  };
}

/** Whole powers of ten between two; every second or third where there are many. */
function powersBetween(from: number, to: number): number[] {
  const [first, last] = [Math.ceil(from), Math.floor(to)];
  const every = Math.ceil((last - first + 1) / TICKS);
  const powers: number[] = [];
  for (let power = last; power >= first; power -= every) powers.unshift(power);
  return powers;
}

/** The next of 1, 2, 5, 10, 20 … */
function roundStep(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted || 1));
  return ([1, 2, 5].find((step) => step * power >= wanted) ?? 10) * power;
}
