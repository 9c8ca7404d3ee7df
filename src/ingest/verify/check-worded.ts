import { quantitiesIn } from '../../domain/printed/quantities.js';
import { fold } from '../../lib/text.js';
import type { CitedEvidence, WordedClaim } from '../claims.js';
import { type Cited, isRead, ownQuotes, quotesFor, shown } from './cited.js';
import { chosen } from './ticks.js';
import { WORD_RULES, type WordRule } from './words.js';

/**
 * A value of ours rests on words of the document: on those of the quotes that are given for it, or
 * else of the record. Where the page was read, not copied, the note may say the words instead.
 */
export function checkWorded({ field, list, value, names }: WordedClaim, cited: Cited) {
  const { words, decides, by } = WORD_RULES[list] as WordRule<string>;
  const own = ownQuotes(field, cited);
  const read = own.filter(isRead);
  const rests = words[value] ?? null;
  if (read.some(({ note = '' }) => rests?.test(fold(note)) ?? true)) return null;
  const quotes = own.length > 0 ? own : cited.evidence.filter((item) => isOfWhole(item));
  const told = quotes.map(({ quote }) => fold(chosen(quote)));
  const labels = names.map((name) =>
    fold(list === 'SisterCityKind' ? wholeLabel(name, cited) : name),
  );
  const deciding = by === 'names' || (own.length === 0 && names.length > 0) ? labels : told;
  // What nothing is quoted for says of itself that it is not known.
  const open = value === 'UNKNOWN' && own.length === 0;
  for (const text of open ? [] : deciding) {
    const allowed = decides.find(([when]) => when.test(text))?.[1];
    if (allowed && !allowed.includes(value)) {
      return `${value} is not what "${text}" says: that is ${allowed.join(' or ')}`;
    }
  }
  if (list === 'Direction' && own.some(({ quote }) => directionOf(quote) === value)) return null;
  const speaking = own.length > 0 ? told : cited.evidence.map(({ quote }) => fold(quote));
  if (rests === null || [...speaking, ...names.map(fold)].some((text) => rests.test(text))) {
    return null;
  }
  return `${value} rests on no word of ${shown(quotes)}: quote the words that say so for ${field}, or give the value that they say`;
}

/** Evidence of the whole record, or of its date, which says what was signed. */
const isOfWhole = ({ field }: CitedEvidence) => field === undefined || field === 'date';

/** A label with what it is joined to in its quote: of "姉妹・友好都市等" nobody may quote 友好都市. */
function wholeLabel(label: string, cited: Cited): string {
  const escaped = fold(label).replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  const joined = new RegExp(`(?:(?:姉妹|友好|兄弟|交流)[・･、/]?)*${escaped}`, 'u');
  const forms = quotesFor('kindLabel', cited).flatMap(
    ({ quote }) => joined.exec(fold(quote))?.[0] ?? [],
  );
  return forms.reduce((longest, form) => (form.length > longest.length ? form : longest), label);
}

/** Where a row of figures leads from its first to its last. */
function directionOf(quote: string): string | null {
  const values = quantitiesIn(quote).map(({ value }) => value);
  const first = values[0];
  const last = values.at(-1);
  if (values.length < 2 || first === undefined || last === undefined) return null;
  return last > first ? 'INCREASE' : last < first ? 'DECREASE' : 'MAINTAIN';
}
