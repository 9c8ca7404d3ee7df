import { isPartialDate } from '../partial-date.js';
import { tokensIn } from './tokens.js';

/**
 * The date that a text prints, as much of it as it prints (EDTF level 0), or null where it prints
 * none, a span, or contradicts itself: "1960年（昭和35年）5月3日" is "1960-05-03", "R5.11" is
 * "2023-11", "提供開始（令和4年6月）" is "2022-06".
 */
export function dateIn(text: string): string | null {
  const dates = tokensIn(text).flatMap((token) =>
    token.kind === 'DATE' ? [token.years.length === 1 ? token.date : null] : [],
  );
  const longest = dates.reduce((a, b) => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a), null);
  return longest && dates.every((date) => date && longest.startsWith(date)) ? longest : null;
}

/** The day that a text such as "各年4月1日時点" names in a given year; null where it names none. */
export function dayIn(text: string, year: number): string | null {
  for (const token of tokensIn(text)) {
    if (token.kind !== 'DAY' || token.day === null) continue;
    const date = [year, token.month, token.day].map((part) => String(part).padStart(2, '0'));
    return isPartialDate(date.join('-')) ? date.join('-') : null;
  }
  return null;
}
