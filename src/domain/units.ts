import { timesPowerOfTen } from '../lib/decimal.js';

/** Units that are a power of ten of another one. */
const SCALED = new Map([
  ['千円', { base: '円', exponent: 3 }],
  ['万円', { base: '円', exponent: 4 }],
  ['百万円', { base: '円', exponent: 6 }],
  ['億円', { base: '円', exponent: 8 }],
  ['千人', { base: '人', exponent: 3 }],
  ['万人', { base: '人', exponent: 4 }],
  ['千件', { base: '件', exponent: 3 }],
  ['万件', { base: '件', exponent: 4 }],
]);

const resolve = (unit: string) => SCALED.get(unit) ?? { base: unit, exponent: 0 };

/** A unit in its usual form: "％" is "%". */
export function unitName(unit: string): string {
  return unit.normalize('NFKC');
}

/** Whether figures of one unit can be shown in the other. */
export function sameQuantity(from: string, to: string): boolean {
  return resolve(from).base === resolve(to).base;
}

/**
 * A figure in another unit, exactly; an error where the two measure different things.
 * 760582000 円 in 千円 is 760582.
 */
export function convert(value: number, from: string, to: string): number {
  if (from === to) return value;
  if (!sameQuantity(from, to)) throw new RangeError(`${from} cannot be shown in ${to}`);
  const exponent = resolve(from).exponent - resolve(to).exponent;
  return exponent === 0 ? value : timesPowerOfTen(value, exponent);
}
