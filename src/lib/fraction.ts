/** An exact number: a fraction of whole numbers. `bottom` is above 0. */
export interface Fraction {
  top: bigint;
  bottom: bigint;
}

/** A number exactly as it is written: 0.1 is 1/10, which floating point is not. */
export function exact(value: number): Fraction {
  if (!Number.isFinite(value)) throw new RangeError(`a finite number was wanted, not ${value}`);
  if (Number.isSafeInteger(value)) return { top: BigInt(value), bottom: 1n };
  const [mantissa = '0', exponent = '0'] = value.toString().split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const digits = BigInt(whole + decimals);
  const shift = Number(exponent) - decimals.length;
  if (shift >= 0) return { top: digits * 10n ** BigInt(shift), bottom: 1n };
  return { top: digits, bottom: 10n ** BigInt(-shift) };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { ...b, top: -b.top });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

/** @throws RangeError where `b` is 0 */
export function dividedBy(a: Fraction, b: Fraction): Fraction {
  if (b.top === 0n) throw new RangeError('nothing can be divided by 0');
  const sign = b.top < 0n ? -1n : 1n;
  return { top: a.top * b.bottom * sign, bottom: a.bottom * b.top * sign };
}

/** 1 where the first is the larger one, −1 where it is the smaller one, 0 where they are equal. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const { top } = minus(a, b);
  return top > 0n ? 1 : top < 0n ? -1 : 0;
}

/** Whether two numbers differ by less than one unit of the last of so many decimals. */
export function isNear(a: Fraction, b: Fraction, places: number): boolean {
  const gap = minus(a, b);
  const size = { ...gap, top: gap.top < 0n ? -gap.top : gap.top };
  return compare(size, unitAt(places)) < 0;
}

/** One unit of the last of so many decimals: 0.01 for two. */
export function unitAt(places: number): Fraction {
  return { top: 1n, bottom: 10n ** BigInt(places) };
}

/** To a number of decimals; a half is rounded away from zero: 1.005 is 1.01, −1.005 is −1.01. */
export function rounded({ top, bottom }: Fraction, places: number): number {
  const scaled = (top < 0n ? -top : top) * 10n ** BigInt(places);
  const digits = (2n * scaled + bottom) / (2n * bottom);
  if (digits === 0n) return 0;
  return Number(`${top < 0n ? '-' : ''}${digits}e-${places}`);
}
