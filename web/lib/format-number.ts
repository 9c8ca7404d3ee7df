import type { Language } from './language.js';
import { numberFormat } from './number-format.js';

/**
 * With separators, as many decimals as it has: rounding is the source's business. Only what we have
 * divided ourselves, whose unit says "per", is cut to five digits.
 */
export const formatNumber = (value: number, language: Language, unit = ''): string =>
  numberFormat(
    language,
    unit.includes('/') ? { maximumSignificantDigits: 5 } : { maximumFractionDigits: 6 },
  ).format(value);
