import type { Language } from './language.js';

export interface Named {
  name: string;
  nameEn?: string | null;
}

/** The name in the reader's language; where nobody has translated it, as printed. */
export const nameIn = ({ name, nameEn }: Named, language: Language): string =>
  language === 'en' ? (nameEn ?? name) : name;
