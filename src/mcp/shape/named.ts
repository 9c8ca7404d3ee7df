import type { Language } from '../queries/types.js';

interface Named {
  name: string;
  nameEn: string | null;
}

/** A name in a language; in English with that of the sources, which stays what it is. */
export const named = ({ name, nameEn }: Named, language: Language): string =>
  language === 'JA' || !nameEn || nameEn === name ? name : `${nameEn} (${name})`;

/** A town as answers name it. */
export const townOf = (town: Named & { code: string }, language: Language) => ({
  code: town.code,
  name: named(town, language),
});

/** One of two texts. */
export const inLanguage = (language: Language, ja: string, en: string): string =>
  language === 'JA' ? ja : en;
