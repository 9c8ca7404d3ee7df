import { dateIn, dayIn } from '../../domain/printed/dates.js';
import { spanIn } from '../../domain/printed/span-in.js';
import { tokensIn } from '../../domain/printed/tokens.js';
import { yearsIn } from '../../domain/printed/years.js';
import { fold } from '../../lib/text.js';
import type { CitedEvidence, DateClaim, PeriodClaim, YearClaim, YearsClaim } from '../claims.js';
import { type Cited, ownQuotes, passageOf, quotesFor, shown } from './cited.js';
import { spanAround } from './span-around.js';

/**
 * Every quote for a year names that year and no other, or, of what is counted over years, a span that it is the last
 * year of; without a year nothing may be quoted.
 */
export function checkYear(
  { field, year, mayEndSpan = false }: YearClaim,
  cited: Cited,
): string | null {
  const quotes = ownQuotes(field, cited);
  if (year === null) {
    return quotes.length > 0 ? `no year is given, but ${shown(quotes)} is quoted for one` : null;
  }
  if (quotes.length === 0) return `the year ${year} has no evidence: quote the head or mark for it`;
  const isOf = (item: CitedEvidence) =>
    yearsOf(item, cited).join() === String(year) ||
    (mayEndSpan && spanIn(item.quote)?.last.years.join() === String(year));
  const wrong = quotes.filter((item) => !isOf(item));
  if (wrong.length > 0) return `the year ${year} is not what ${shown(wrong)} prints`;
  return checkSpan([year, ...yearsOfAll(quotes)], quotes, cited);
}

/** No quote is one end of a span whose other end is left out. */
function checkSpan(years: readonly number[], quotes: readonly CitedEvidence[], cited: Cited) {
  for (const item of quotes) {
    const span = spanAround(item, cited.texts);
    if (span.every((year) => years.includes(year))) continue;
    return `${shown([item])} is one end of ${span.join(' to ')}: quote the span whole, with both ends`;
  }
  return null;
}

/** The quotes of a head name these years, each once. */
export function checkYears(claim: YearsClaim, cited: Cited): string | null {
  const quotes = quotesFor(claim.field, cited);
  const years = [...claim.years].sort((a, b) => a - b).join(', ');
  if (years === yearsOfAll(quotes).join(', ')) return null;
  return `the years ${years} are not those that ${shown(quotes)} names`;
}

/** The quotes name nothing before the first year, nothing after the last. */
export function checkPeriod({ field, start, end }: PeriodClaim, cited: Cited): string | null {
  const quotes = quotesFor(field, cited);
  const given = [...new Set([start, end].filter((year) => year !== null))].join(' to ');
  const named = yearsOfAll(quotes);
  const printed = [...new Set([...named.slice(0, 1), ...named.slice(-1)])].join(' to ');
  if (given === printed) return checkSpan(named, quotes, cited);
  return `${given || 'no year'} is not the period that ${shown(quotes)} prints`;
}

export function checkDate({ field, date, year }: DateClaim, cited: Cited): string | null {
  const quotes = quotesFor(field, cited);
  const dates = quotes.flatMap(({ quote }) => [
    dateIn(quote),
    ...(year === null ? [] : [dayIn(quote, year)]),
  ]);
  if (dates.includes(date) && (year === null || isOfYear(date, year))) return null;
  return `the date ${date} does not stand in ${shown(quotes)}`;
}

/** A fiscal year ends in the year after it, and its last figures are of the day behind that. */
const isOfYear = (date: string, year: number) =>
  [year, year + 1].includes(Number(date.slice(0, 4)));

/** The years of a quote; of 27年度 in "平成26年度 27年度" those that its line gives it. */
function yearsOf(item: CitedEvidence, { texts }: Cited): number[] {
  const own = yearsIn(item.quote);
  const passage = own.length > 0 ? null : passageOf(item, texts);
  if (passage === null) return own;
  const years = tokensIn(passage).flatMap((token) =>
    token.kind === 'DATE' && fold(passage.slice(token.start, token.end)) === fold(item.quote)
      ? token.years
      : [],
  );
  return [...new Set(years)];
}

/** Every year that the quotes name, each once, in ascending order. */
function yearsOfAll(quotes: readonly CitedEvidence[]): number[] {
  const years = new Set(quotes.flatMap(({ quote }) => yearsIn(quote)));
  return [...years].sort((a, b) => a - b);
}
