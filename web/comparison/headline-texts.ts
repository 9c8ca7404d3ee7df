import { declareTexts } from '../lib/texts.js';

/** Sentences of fact: what is, never what it is worth. */
export const headlineTexts = declareTexts({
  extremes: {
    ja: (year: number, top: string, most: string, bottom: string, least: string, count: number) =>
      `${year}年は${top}が${most}で最も大きく、${bottom}が${least}で最も小さい（比べてよい${count}市区町村）`,
    en: (year: number, top: string, most: string, bottom: string, least: string, count: number) =>
      `In ${year} the largest of ${count} towns that may be compared was ${top} (${most}), the smallest ${bottom} (${least})`,
  },
  equal: {
    ja: (year: number, towns: string, value: string) => `${year}年は${towns}がどれも${value}`,
    en: (year: number, towns: string, value: string) => `In ${year} ${towns} all had ${value}`,
  },
  change: {
    ja: (town: string, from: number, first: string, to: number, last: string) =>
      `${town}は${from}年の${first}から${to}年の${last}へ`,
    en: (town: string, from: number, first: string, to: number, last: string) =>
      `${town}: from ${first} in ${from} to ${last} in ${to}`,
  },
  each: {
    ja: (town: string, year: number, value: string) => `${town}は${year}年に${value}`,
    en: (town: string, year: number, value: string) => `${town}: ${value} in ${year}`,
  },
  promised: {
    ja: (town: string, year: number, value: string) => `${town}の目標は${year}年に${value}`,
    en: (town: string, year: number, value: string) => `${town} wants ${value} by ${year}`,
  },
  list: {
    ja: (sentences: string[]) => sentences.join('、'),
    en: (sentences: string[]) => sentences.join('; '),
  },
  names: {
    ja: (towns: string[]) => towns.join('と'),
    en: (towns: string[]) => towns.join(' and '),
  },
});
