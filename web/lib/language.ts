/** The languages of the interface. What is printed in sources stays as printed. */
export type Language = 'ja' | 'en';

/** Japanese, unless the address asks for English. */
export const readLanguage = (lang: string | null | undefined): Language =>
  lang === 'en' ? 'en' : 'ja';

/** As the API writes it. */
export const apiLanguage = (language: Language) => (language === 'en' ? 'EN' : 'JA');
