import type { Language } from './language.js';

/** With separators, as many decimals as it has: rounding is the source's business. */
export const formatNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value);
