import type { Quantity } from '../../../../src/domain/printed/quantities.js';

/** A figure in a line: "30 % AT_MOST", "10 FROM", "5 件 plus". */
export function written({ value, unit, comparator, end, plus }: Quantity): string {
  const bound = comparator === 'EQUAL' ? '' : comparator;
  return [value, unit, bound, end ?? '', plus ? 'plus' : ''].filter((one) => one !== '').join(' ');
}
