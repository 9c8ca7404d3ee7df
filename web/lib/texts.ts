import type { Language } from './language.js';

export type Texts = Record<string, string | ((...values: never[]) => string)>;

/** Every text in both languages, side by side. */
export type TextTable<T extends Texts> = { [K in keyof T]: Record<Language, T[K]> };

/** Declares the texts of one part of the interface: a text without English is a type error. */
export const declareTexts = <T extends Texts>(table: TextTable<T>): TextTable<T> => table;

/** The texts in one language. */
export function pickTexts<T extends Texts>(table: TextTable<T>, language: Language): T {
  const picked: Partial<T> = {};
  for (const name in table) picked[name] = table[name][language];
  return picked as T;
}
