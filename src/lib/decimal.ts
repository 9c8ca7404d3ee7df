/**
 * A decimal number times a power of ten, by moving its point: 1.005 × 10³ is 1005, where floating
 * point says 1004.9999999999999.
 */
export function timesPowerOfTen(value: number, exponent: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`a finite number was wanted, not ${value}`);
  const [mantissa = '0', own = '0'] = value.toString().split('e');
  return Number(`${mantissa}e${Number(own) + exponent}`);
}

/** How many significant digits a number needs: 1000000 needs one, 375284 six. */
export function significantDigits(value: number): number {
  const [mantissa = '0'] = Math.abs(value).toString().split('e');
  return mantissa.replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
}
