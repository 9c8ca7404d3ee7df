import type { Language } from './language.js';

const made = new Map<string, Intl.NumberFormat>();

/** A format of numbers, made once: making one takes a hundred times as long as using it. */
export function numberFormat(
  language: Language,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = made.get(key) ?? new Intl.NumberFormat(language, options);
  made.set(key, format);
  return format;
}
