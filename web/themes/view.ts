import { type Params, readList } from '../lib/address.js';
import { canBeFound, readWords } from '../lib/search-words.js';

/** What the page of a theme shows: all of it stands in its address. */
export interface ThemeView {
  /** Codes, in the order of the columns; none: those with most policies. */
  towns: string[];
  words: string | null;
}

/** So many columns can be read beside each other. */
export const USUAL_TOWNS = 4;
const MOST_TOWNS = 8;

export function readThemeView(params: Params): ThemeView {
  const words = readWords(params.q);
  return {
    towns: readList(params.towns)
      .filter((code) => /^\d{6}$/.test(code))
      .slice(0, MOST_TOWNS),
    words: canBeFound(words) ? words : null,
  };
}

export const writeThemeView = ({ towns, words }: ThemeView): Params => ({
  towns: towns.join(','),
  q: words ?? undefined,
});

/** With a town, or without it where it is there. */
export const toggleTown = (towns: readonly string[], code: string): string[] =>
  towns.includes(code) ? towns.filter((one) => one !== code) : [...towns, code];
