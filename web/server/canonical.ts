import { writeAddress } from '../lib/address.js';
import { type Language, readLanguage } from '../lib/language.js';

/** What a page is shown with, and not what it is about. */
const PASSING = ['figure', 'lang'];

/** The one path and query of a page in a language, however it was asked for. */
export function canonical(url: URL, language = readLanguage(url.searchParams.get('lang'))): string {
  const params = [...url.searchParams].filter(([name]) => !PASSING.includes(name));
  return writeAddress(url.pathname, { ...Object.fromEntries(params), ...other(language) });
}

const other = (language: Language) => (language === 'en' ? { lang: 'en' } : {});
