import { foldFigures } from '../../lib/text.js';
import { isPartialDate } from '../partial-date.js';

/** Years and dates as Japanese documents print them. Offsets: 令和1 = 2019, 平成1 = 1989, 昭和1 = 1926. */

const ERAS: Record<string, number> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  R: 2018,
  H: 1988,
  S: 1925,
};
const ERA = '(令和|平成|昭和|(?<![A-Za-z])[RHS])';
const ERA_YEAR = String.raw`${ERA}(元|\d{1,2})(?!\d)`;
const WESTERN_YEAR = String.raw`(?<![\d.]|\d,)((?:18|19|20)\d{2})(?!\d|,\d)`;
/** Where an era is left out because the year before names it: 平成25～29年度, 令和5・6年度. */
const SAME_ERA = new RegExp(
  String.raw`(?<=${ERA}(?:(?:元|\d{1,2})(?:年度?)?[~〜・–-])+)(?=\d{1,2}(?:[~〜・–-]\d{1,2})*年(?!間))`,
  'g',
);

const eraYear = (era: string, n: string) =>
  (ERAS[era] ?? Number.NaN) + (n === '元' ? 1 : Number(n));

/**
 * Every year that a text names, each once, in ascending order: "2022（令和4）" is [2022],
 * "平成31年度" [2019], "R5.11" [2023]. The year of a 年度 is the one in which it begins.
 */
export function yearsIn(text: string): number[] {
  const plain = foldFigures(text).replace(SAME_ERA, '$1');
  const years = new Set<number>();
  for (const [, era = '', n = ''] of plain.matchAll(new RegExp(ERA_YEAR, 'g'))) {
    years.add(eraYear(era, n));
  }
  for (const [year] of plain.matchAll(new RegExp(WESTERN_YEAR, 'g'))) years.add(Number(year));
  return [...years].sort((a, b) => a - b);
}

/** A number is a month or a day only where 月 and 日 or a separator say so: "2023年 12件" is a year. */
const MONTH = String.raw`(?:年(?=\d{1,2}月)|[./-])(\d{1,2})(?!\d)`;
const DAY = String.raw`(?:月(?=\d{1,2}日)|[./-])(\d{1,2})(?!\d)`;
/** A month of a 年度 may be of the calendar year after: it is not read. */
const DATE = new RegExp(
  String.raw`(?:${ERA_YEAR}|${WESTERN_YEAR})(?!年度\d{1,2}月)(?:${MONTH}(?:${DAY})?)?`,
);

/**
 * The date that a text prints, as much of it as it prints (EDTF level 0), or null where it prints
 * none or contradicts itself: "1960年（昭和35年）5月3日" is "1960-05-03", "R5.11" is "2023-11",
 * "提供開始（令和4年6月）" is "2022-06".
 */
export function dateIn(text: string): string | null {
  const plain = foldFigures(text);
  const [year, ...others] = yearsIn(plain);
  if (year === undefined || others.length > 0) return null;
  const outside = plain.replace(/\([^)]*\)/g, '');
  const date = [outside, plain].map(firstDate).find((one) => one?.startsWith(String(year)));
  return date && isPartialDate(date) ? date : null;
}

function firstDate(plain: string): string | null {
  const [, era, n, western, month, day] = DATE.exec(plain) ?? [];
  const year = western ?? (era && n ? String(eraYear(era, n)) : undefined);
  if (!year) return null;
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
}

/** The day that a text such as "各年4月1日時点" names in a given year; null where it names none. */
export function dayIn(text: string, year: number): string | null {
  const [, month, day] = /(\d{1,2})月(\d{1,2})日/.exec(foldFigures(text)) ?? [];
  if (!month || !day) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPartialDate(date) ? date : null;
}
