import type { Language } from './language.js';

export type Texts = Record<string, string | ((...values: never[]) => string)>;

/** Every text in both languages, side by side. */
export type TextTable<T extends Texts> = { [K in keyof T]: Record<Language, T[K]> };

/** Declares the texts of one part of the interface: a text without English is a type error. */
export const declareTexts = <T extends Texts>(table: TextTable<T>): TextTable<T> => table;

const picked = new WeakMap<object, Map<Language, unknown>>();

/** The texts in one language: the same object each time, since every part of a page asks for it. */
export function pickTexts<T extends Texts>(table: TextTable<T>, language: Language): T {
  const ofTable = picked.get(table) ?? new Map<Language, unknown>();
  picked.set(table, ofTable);
  const known = ofTable.get(language) as T | undefined;
  if (known) return known;
  const texts: Partial<T> = {};
  for (const name in table) texts[name] = table[name][language];
  ofTable.set(language, texts);
  return texts as T;
}
