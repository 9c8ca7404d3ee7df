/** Arithmetic of decimal numbers as they are written; only the way back to a `number` rounds. */

/** digits × 10^exponent. */
interface Decimal {
  digits: bigint;
  exponent: number;
}

function read(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`a finite number was wanted, not ${value}`);
  const [mantissa = '0', power = '0'] = value.toString().split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  return { digits: BigInt(whole + decimals), exponent: Number(power) - decimals.length };
}

const write = (digits: bigint, exponent: number): number => Number(`${digits}e${exponent}`);

/** The digits of two numbers, written with the lower exponent of the two. */
function align(a: number, b: number): { left: bigint; right: bigint; exponent: number } {
  const [left, right] = [read(a), read(b)];
  const exponent = Math.min(left.exponent, right.exponent);
  const digitsOf = (one: Decimal) => one.digits * 10n ** BigInt(one.exponent - exponent);
  return { left: digitsOf(left), right: digitsOf(right), exponent };
}

const size = (digits: bigint): bigint => (digits < 0n ? -digits : digits);

/**
 * A decimal number times a power of ten, by moving its point: 1.005 × 10³ is 1005, where floating
 * point says 1004.9999999999999.
 */
export function timesPowerOfTen(value: number, exponent: number): number {
  const { digits, exponent: own } = read(value);
  return write(digits, own + exponent);
}

/** a − b: 0.3 − 0.1 is 0.2, where floating point says 0.19999999999999998. */
export function subtract(a: number, b: number): number {
  const { left, right, exponent } = align(a, b);
  return write(left - right, exponent);
}

/**
 * a ÷ b to so many decimals, half away from zero: 20201 ÷ 20000 to two is 1.01.
 * @throws RangeError for a divisor of 0
 */
export function divide(a: number, b: number, decimals: number): number {
  const { left, right } = align(a, b);
  const divisor = size(right);
  const quotient = (2n * size(left) * 10n ** BigInt(decimals) + divisor) / (2n * divisor);
  return write(left < 0n === right < 0n ? quotient : -quotient, -decimals);
}

/** A number to so many decimals, half away from zero: 19.05 to one is 19.1. */
export function round(value: number, decimals: number): number {
  return divide(value, 1, decimals);
}

/** The number a share (0 to 1) of the way from a to b: 1.75 at 0.75 of the way from 1 to 2. */
export function interpolate(a: number, b: number, share: number): number {
  const { left, right, exponent } = align(a, b);
  const { digits, exponent: scale } = read(share);
  return write(left * 10n ** BigInt(-scale) + (right - left) * digits, exponent + scale);
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

/** How many decimals the first figure of a printed text has: "240.00％" has two. */
export function printedPlaces(text: string): number {
  return /\d\.(\d+)/.exec(text.normalize('NFKC'))?.[1]?.length ?? 0;
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
