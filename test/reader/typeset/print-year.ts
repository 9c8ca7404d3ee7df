import type { Random } from '../../random.js';

const wide = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0));
const eraYear = (year: number) =>
  year >= 2019
    ? { era: '令和', letter: 'R', of: year - 2018 }
    : { era: '平成', letter: 'H', of: year - 1988 };
const first = (of: number) => (of === 1 ? '元' : String(of));

/** Ways to print a year: each document keeps to one. */
export const YEAR_STYLES = {
  era: (year) => `${eraYear(year).era}${first(eraYear(year).of)}年度`,
  wideEra: (year) => `${eraYear(year).era}${wide(first(eraYear(year).of))}年度`,
  letter: (year) => `${eraYear(year).letter}${eraYear(year).of}`,
  letterYear: (year) => `${eraYear(year).letter}${eraYear(year).of}年度`,
  western: (year) => `${year}年度`,
  endOfEra: (year) => `${eraYear(year).era}${first(eraYear(year).of)}年度末`,
  calendar: (year) => `${eraYear(year).era}${first(eraYear(year).of)}年`,
  both: (year) => `${year}（${eraYear(year).era}${first(eraYear(year).of)}）年度`,
  eraFirst: (year) => `${eraYear(year).era}${first(eraYear(year).of)}年度（${year}年度）`,
} satisfies Record<string, (year: number) => string>;
export type YearStyle = keyof typeof YEAR_STYLES;

export const printYear = (style: YearStyle, year: number): string => YEAR_STYLES[style](year);

export const someYearStyle = (random: Random): YearStyle =>
  random.pick(Object.keys(YEAR_STYLES) as YearStyle[]);
