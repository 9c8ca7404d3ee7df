import type { Comparator } from '../../../src/domain/vocabulary.js';

/** The bound that the print of a figure has; readings mostly leave it to the print. */
export function boundIn(raw: string): Comparator {
  if (/以上/.test(raw)) return 'AT_LEAST';
  return /以[下内]/.test(raw) ? 'AT_MOST' : 'EQUAL';
}
