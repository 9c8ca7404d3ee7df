import type { PeriodType } from './definition-vocabulary.js';
import { lastDay } from './partial-date.js';

/** The part of an observation that says when it is of. */
export interface Period {
  year: number | null;
  periodType: PeriodType;
  date?: string | null;
}

/**
 * The last day of a period, as "2024-03-31": a 年度 ends in March of the next year, a 年 in December,
 * a day is itself (a day that is not given is the end of its 年度). Null where no year is known.
 */
export function periodEnd({ year, periodType, date }: Period): string | null {
  if (date) return lastDay(date);
  if (year === null) return null;
  return periodType === 'CALENDAR_YEAR' ? `${year}-12-31` : `${year + 1}-03-31`;
}

/**
 * The last day of a period of another year like that of a figure: of a series counted on 1 October,
 * that day of the year.
 */
export function periodEndLike({ year, periodType, date }: Period, other: number): string | null {
  if (!date || year === null) return periodEnd({ year: other, periodType });
  const [ofDate, ...day] = lastDay(date).split('-');
  return [other + Number(ofDate) - year, ...day].join('-');
}
