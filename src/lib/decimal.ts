import { dividedBy, exact, type Fraction, minus, plus, rounded, times } from './fraction.js';

/** Arithmetic of decimal numbers as they are written; only the way back to a `number` rounds. */

/** Up to this one, powers of ten are whole numbers that floating point holds. */
const EXACT_POWERS = 22;

/** The number nearest to a fraction whose bottom is a power of ten. */
const numberOf = ({ top, bottom }: Fraction): number =>
  Number(`${top}e-${bottom.toString().length - 1}`);

/**
 * A decimal number times a power of ten, by moving its point: 1.005 × 10³ is 1005, where floating
 * point says 1004.9999999999999.
 */
export function timesPowerOfTen(value: number, exponent: number): number {
  // Both are held exactly, and so one step of floating point gives the nearest number.
  if (Number.isSafeInteger(value) && Math.abs(exponent) <= EXACT_POWERS) {
    const power = Number(`1e${Math.abs(exponent)}`);
    return exponent < 0 ? value / power : value * power;
  }
  return numberOf(times(exact(value), exact(Number(`1e${exponent}`))));
}

/** a − b: 0.3 − 0.1 is 0.2, where floating point says 0.19999999999999998. */
export function subtract(a: number, b: number): number {
  return numberOf(minus(exact(a), exact(b)));
}

/**
 * a ÷ b to so many decimals, half away from zero: 20201 ÷ 20000 to two is 1.01.
 * @throws RangeError for a divisor of 0
 */
export function divide(a: number, b: number, decimals: number): number {
  return rounded(dividedBy(exact(a), exact(b)), decimals);
}

/** A number to so many decimals, half away from zero: 19.05 to one is 19.1. */
export function round(value: number, decimals: number): number {
  return rounded(exact(value), decimals);
}

/** The number a share (0 to 1) of the way from a to b: 1.75 at 0.75 of the way from 1 to 2. */
export function interpolate(a: number, b: number, share: number): number {
  return numberOf(plus(exact(a), times(minus(exact(b), exact(a)), exact(share))));
}

/** How many significant digits a number needs: 1000000 needs one, 375284 six. */
export function significantDigits(value: number): number {
  const [mantissa = '0'] = Math.abs(value).toString().split('e');
  return mantissa.replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
}

/** How many decimals a number is written with: 95.05 has two, 500000 none. */
export function decimalPlaces(value: number): number {
  const [mantissa = '0', exponent = '0'] = value.toString().split('e');
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
}

/**
 * A number as people read it: 364561.325 is 364,561.325, −20 has the sign of subtraction. With
 * `places` it has so many decimals, zeros included.
 */
export function written(value: number, places?: number): string {
  const [minimumFractionDigits, maximumFractionDigits] = [places ?? 0, places ?? 20];
  const digits = { minimumFractionDigits, maximumFractionDigits };
  return new Intl.NumberFormat('en-US', digits).format(value).replace('-', '−');
}
