/** Years and dates as Japanese documents print them. Offsets: 令和1 = 2019, 平成1 = 1989, 昭和1 = 1926. */

const ERAS: Record<string, number> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  R: 2018,
  H: 1988,
  S: 1925,
};
const ERA_YEAR = /(令和|平成|昭和|(?<![A-Za-z])[RHS])(元|\d{1,2})(?!\d)/g;
const WESTERN_YEAR = /(?<![\d.]|\d,)(?:18|19|20)\d{2}(?!\d|,\d)/g;

const squeeze = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '');
const eraYear = (era: string, n: string) =>
  (ERAS[era] ?? Number.NaN) + (n === '元' ? 1 : Number(n));

/**
 * Every year that a text names, each once, in ascending order: "2022（令和4）" is [2022],
 * "平成31年度" [2019], "R5.11" [2023]. The year of a 年度 is the one in which it begins.
 */
export function yearsIn(text: string): number[] {
  const plain = squeeze(text);
  const years = new Set<number>();
  for (const [, era = '', n = ''] of plain.matchAll(ERA_YEAR)) years.add(eraYear(era, n));
  for (const [year] of plain.matchAll(WESTERN_YEAR)) years.add(Number(year));
  return [...years].sort((a, b) => a - b);
}

const DATE =
  /(?:(令和|平成|昭和|(?<![A-Za-z])[RHS])(元|\d{1,2})|(?<!\d)((?:18|19|20)\d{2}))(?:年度?|[./-])?(?:(\d{1,2})(?:月|[./-])?(?:(\d{1,2})日?)?)?/;

/**
 * The date that a text prints, as much of it as it prints (EDTF level 0), or null where it prints
 * none or contradicts itself: "1960年（昭和35年）5月3日" is "1960-05-03", "R5.11" is "2023-11".
 */
export function dateIn(text: string): string | null {
  const plain = squeeze(text);
  if (yearsIn(plain).length !== 1) return null;
  const [, era, n, western, month, day] = DATE.exec(plain.replace(/\([^)]*\)/g, '')) ?? [];
  const year = western ?? (era && n ? String(eraYear(era, n)) : undefined);
  if (!year) return null;
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
}

/** The day that a text such as "各年4月1日時点" names in a given year; null where it names none. */
export function dayIn(text: string, year: number): string | null {
  const [, month, day] = /(\d{1,2})月(\d{1,2})日/.exec(squeeze(text)) ?? [];
  if (!month || !day) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
