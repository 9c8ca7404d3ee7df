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
export function checkWorded(claim: WordedClaim, cited: Cited): string | null {
  const { field, list, value, names } = claim;
  const { words, firm, notes } = WORD_RULES[list] as WordRule<string>;
  const own = ownQuotes(field, cited);
  const rests = words[value] ?? null;
  const said = notes?.[value] ?? rests;
  const isNoted = own.filter(isRead).some(({ note = '' }) => said?.test(fold(note)) ?? true);
  const against = isNoted && !firm ? null : contrary(claim, own, cited);
  if (against) return against;
  if (isNoted || rests === null) return null;
  if (list === 'Direction' && own.some(({ quote }) => directionOf(quote) === value)) return null;
  const speaking = (own.length > 0 ? own : cited.evidence).map(told);
  if ([...speaking, ...names.map(fold)].some((text) => rests.test(text))) return null;
  return `${value} rests on no word of ${shown(own.length > 0 ? own : wholes(cited))}: quote the words that say so for ${field}, or give the value that they say`;
}

/** What of a quote speaks: of a row of check boxes what is ticked. */
const told = ({ quote }: CitedEvidence) => fold(chosen(quote));

/** What says that it is another value. */
function contrary(
  { list, value, names }: WordedClaim,
  own: readonly CitedEvidence[],
  cited: Cited,
): string | null {
  const { decides, by } = WORD_RULES[list] as WordRule<string>;
  // What nothing is quoted for says of itself that it is not known.
  if (value === 'UNKNOWN' && own.length === 0) return null;
  const labels = names.map((name) =>
    fold(list === 'SisterCityKind' ? wholeLabel(name, cited) : name),
  );
  const byNames = by === 'names' || (own.length === 0 && names.length > 0);
  for (const text of byNames ? labels : (own.length > 0 ? own : wholes(cited)).map(told)) {
    const allowed = decides.find(([when]) => when.test(text))?.[1];
    if (allowed && !allowed.includes(value)) {
      return `${value} is not what "${text}" says: that is ${allowed.join(' or ')}`;
    }
  }
  return null;
}

/** Evidence of the whole record, or of its date, which says what was signed. */
const wholes = ({ evidence }: Cited) =>
  evidence.filter(({ field }) => field === undefined || field === 'date');

/** A label with what it is joined to in its quote: of "姉妹・友好都市等" nobody may quote 友好都市. */
function wholeLabel(label: string, cited: Cited): string {
  const escaped = fold(label).replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  const joined = new RegExp(`(?:(?:姉妹|友好|兄弟|交流)[・･、/]?)*${escaped}(?:等|など)?`, 'u');
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
