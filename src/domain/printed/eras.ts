import { KANJI_DIGITS, kanjiNumber } from './kanji-numeral.js';

/** An era: the year before its first one, and the last that print counts in it. */
interface Era {
  offset: number;
  /** Plans ran on in an era that had ended: 平成72年 is 2060, 昭和75年 2000. */
  last: number;
}

const MEIJI: Era = { offset: 1867, last: 45 };
const TAISHO: Era = { offset: 1911, last: 15 };
const SHOWA: Era = { offset: 1925, last: 75 };
const HEISEI: Era = { offset: 1988, last: 82 };
const REIWA: Era = { offset: 2018, last: 82 };

const ERAS: Readonly<Record<string, Era>> = {
  ...{ 明治: MEIJI, 大正: TAISHO, 昭和: SHOWA, 平成: HEISEI, 令和: REIWA },
  ...{ 明: MEIJI, 大: TAISHO, 昭: SHOWA, 平: HEISEI, 令: REIWA },
  ...{ M: MEIJI, T: TAISHO, S: SHOWA, H: HEISEI, R: REIWA },
};

/** The year that an era counts as its nth; null where it has none. */
export function eraYear(era: string, n: number): number | null {
  const { offset, last } = ERAS[era] ?? { offset: 0, last: 0 };
  return n >= 1 && n <= last ? offset + n : null;
}

/** The first year of an era, and digits in either script. */
export const ERA_NUMBER = String.raw`元|\d{1,2}(?![\d])|[${KANJI_DIGITS}十]{1,4}`;

export function eraNumber(text: string): number {
  return /^\d/.test(text) ? Number(text) : kanjiNumber(text);
}

/** The eras by their full names, in order. */
export const ERA_NAMES = ['明治', '大正', '昭和', '平成', '令和'] as const;
export const ERA_LETTERS = 'MTSHR';

/** Full names; a single kanji, where no word ends with it; letters, where no word of Latin does. */
export const ERA = String.raw`${ERA_NAMES.join('|')}|(?<![\p{L}])[明大昭平令]|(?<![A-Za-z])[${ERA_LETTERS}]`;
