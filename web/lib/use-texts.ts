import { useLocation } from 'preact-iso';
import { type Language, readLanguage } from './language.js';
import { pickTexts, type Texts, type TextTable } from './texts.js';

export const useLanguage = (): Language => readLanguage(useLocation().query.lang);

/** The texts of a table in the language of the address. */
export const useTexts = <T extends Texts>(table: TextTable<T>): T =>
  pickTexts(table, useLanguage());
