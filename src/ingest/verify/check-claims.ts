import { isAbsenceMark } from '../../domain/printed/absence.js';
import { quantitiesIn } from '../../domain/printed/quantities.js';
import { dateIn, dayIn, yearsIn } from '../../domain/printed/years.js';
import { unitName } from '../../domain/units.js';
import { fold } from '../../lib/text.js';
import type { CitedEvidence, Claim, Fact } from '../fact.js';
import { standsIn } from './stands-in.js';

/** Something in a record that its evidence does not bear out. */
export interface Fault {
  field: string;
  message: string;
}

/** Holds what a record says against its own quotes; no text is needed for it. */
export function checkClaims({ evidence, claims }: Fact): Fault[] {
  const read = evidence.map(asRead);
  return claims.flatMap((claim) => {
    const message = check(claim, read);
    return message ? [{ field: claim.field, message }] : [];
  });
}

/** Digits that blanks part are one figure only where we say that we worked it out. */
const asRead = (item: CitedEvidence): CitedEvidence =>
  item.reading === 'INFERRED' ? { ...item, quote: fold(item.quote) } : item;

/** The quotes for a field: those that name it, or else those for the whole record. */
function quotesFor(field: string, evidence: readonly CitedEvidence[]): readonly CitedEvidence[] {
  const own = evidence.filter((item) => item.field === field);
  return own.length > 0 ? own : evidence.filter((item) => item.field === undefined);
}

const shown = (quotes: readonly CitedEvidence[]) =>
  quotes.length > 0 ? quotes.map(({ quote }) => `"${quote}"`).join(', ') : 'no quote';

function check(claim: Claim, evidence: readonly CitedEvidence[]): string | null {
  const quotes = quotesFor(claim.field, evidence);
  switch (claim.kind) {
    case 'printed':
      if (!claim.strict && quotes.some(({ reading }) => reading === 'INFERRED')) return null;
      if (quotes.some(({ quote }) => standsIn(quote, claim.text))) return null;
      return `"${claim.text}" does not stand in ${shown(quotes)}`;
    case 'figure':
      return checkFigure(claim, quotes, evidence);
    case 'raw':
      if (quantitiesIn(claim.raw).some(({ value }) => value === claim.value)) return null;
      return `"${claim.raw}" does not print ${claim.value}`;
    case 'year':
      return checkYear(
        claim.year,
        evidence.filter(({ field }) => field === claim.field),
      );
    case 'years': {
      const years = [...claim.years].sort((a, b) => a - b).join(', ');
      if (years === yearsOf(quotes).join(', ')) return null;
      return `the years ${years} are not those that ${shown(quotes)} names`;
    }
    case 'period':
      return checkPeriod(claim, quotes);
    case 'date': {
      const { date, year } = claim;
      const dates = quotes.map(({ quote }) => (year === null ? dateIn(quote) : dayIn(quote, year)));
      if (dates.includes(date)) return null;
      return `the date ${date} does not stand in ${shown(quotes)}`;
    }
    case 'absence':
      if (!isAbsenceMark(claim.raw)) return `"${claim.raw}" is no mark of absence`;
      if (claim.reason === 'NOT_MEASURED' && fold(claim.raw) !== '未把握') {
        return `"${claim.raw}" does not say that nothing was measured`;
      }
      return null;
  }
}

/** One of the quotes must hold exactly one figure: this one, in its unit, with its bound. */
function checkFigure(
  claim: Claim & { kind: 'figure' },
  quotes: readonly CitedEvidence[],
  evidence: readonly CitedEvidence[],
) {
  const { value, unit, unitHeads = [], comparator } = claim;
  const own = evidence.flatMap(({ field, quote }) => (field === 'unit' ? quote : []));
  const units = [unitName(unit)];
  if ([...own, ...unitHeads].some((head) => printsUnit(head, unit))) units.push('');
  for (const { quote } of quotes) {
    const figures = quantitiesIn(quote);
    const [only] = figures;
    if (figures.length !== 1 || !only) continue;
    if (only.value === value && units.includes(only.unit) && only.comparator === comparator) {
      return null;
    }
  }
  return `${value} ${unit} (${comparator}) is not what ${shown(quotes)} prints`;
}

/** Whether a cell or a head prints a unit: "㎡", "面積（㎡）", "単位：㎡". */
function printsUnit(head: string, unit: string): boolean {
  const wanted = unitName(unit);
  const parts = fold(head).split(/[():,・、[\]]/u);
  return parts.some((part) => part === wanted || part === `単位${wanted}`);
}

/** Every year that the quotes name, each once, in ascending order. */
function yearsOf(quotes: readonly CitedEvidence[]): number[] {
  const years = new Set(quotes.flatMap(({ quote }) => yearsIn(quote)));
  return [...years].sort((a, b) => a - b);
}

/** The quotes name nothing before the first year, nothing after the last. */
function checkPeriod(
  { start, end }: Claim & { kind: 'period' },
  quotes: readonly CitedEvidence[],
): string | null {
  const given = [...new Set([start, end].filter((year) => year !== null))].join(' to ');
  const named = yearsOf(quotes);
  const printed = [...new Set([...named.slice(0, 1), ...named.slice(-1)])].join(' to ');
  if (given === printed) return null;
  return `${given || 'no year'} is not the period that ${shown(quotes)} prints`;
}

/** Every quote for a year names that year and no other; without a year nothing may be quoted. */
function checkYear(year: number | null, quotes: readonly CitedEvidence[]): string | null {
  if (year === null) {
    return quotes.length > 0 ? `no year is given, but ${shown(quotes)} is quoted for one` : null;
  }
  if (quotes.length === 0) return `the year ${year} has no evidence: quote the head or mark for it`;
  const wrong = quotes.filter(({ quote }) => yearsIn(quote).join() !== String(year));
  return wrong.length > 0 ? `the year ${year} is not what ${shown(wrong)} prints` : null;
}
