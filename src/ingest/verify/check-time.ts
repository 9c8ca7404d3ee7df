import { dateIn, dayIn } from '../../domain/printed/dates.js';
import { yearsIn } from '../../domain/printed/years.js';
import type { CitedEvidence, DateClaim, PeriodClaim, YearClaim, YearsClaim } from '../claims.js';
import { type Cited, ownQuotes, quotesFor, shown } from './cited.js';
import { spanAround } from './span-around.js';

/** Every quote for a year names that year and no other; without a year nothing may be quoted. */
export function checkYear({ field, year }: YearClaim, cited: Cited): string | null {
  const quotes = ownQuotes(field, cited);
  if (year === null) {
    return quotes.length > 0 ? `no year is given, but ${shown(quotes)} is quoted for one` : null;
  }
  if (quotes.length === 0) return `the year ${year} has no evidence: quote the head or mark for it`;
  const wrong = quotes.filter(({ quote }) => yearsIn(quote).join() !== String(year));
  if (wrong.length > 0) return `the year ${year} is not what ${shown(wrong)} prints`;
  return checkSpan([year], quotes, cited);
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
  if (years === yearsOf(quotes).join(', ')) return null;
  return `the years ${years} are not those that ${shown(quotes)} names`;
}

/** The quotes name nothing before the first year, nothing after the last. */
export function checkPeriod({ field, start, end }: PeriodClaim, cited: Cited): string | null {
  const quotes = quotesFor(field, cited);
  const given = [...new Set([start, end].filter((year) => year !== null))].join(' to ');
  const named = yearsOf(quotes);
  const printed = [...new Set([...named.slice(0, 1), ...named.slice(-1)])].join(' to ');
  if (given === printed) return checkSpan(named, quotes, cited);
  return `${given || 'no year'} is not the period that ${shown(quotes)} prints`;
}

export function checkDate({ field, date, year }: DateClaim, cited: Cited): string | null {
  const quotes = quotesFor(field, cited);
  const dates = quotes.map(({ quote }) => (year === null ? dateIn(quote) : dayIn(quote, year)));
  if (dates.includes(date)) return null;
  return `the date ${date} does not stand in ${shown(quotes)}`;
}

/** Every year that the quotes name, each once, in ascending order. */
function yearsOf(quotes: readonly CitedEvidence[]): number[] {
  const years = new Set(quotes.flatMap(({ quote }) => yearsIn(quote)));
  return [...years].sort((a, b) => a - b);
}
