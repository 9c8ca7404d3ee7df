import { fold } from '../../lib/text.js';
import type { CitedEvidence, PrintedClaim } from '../claims.js';
import { type Cited, isRead, ownQuotes, passageOf, quotesFor, shown } from './cited.js';
import { standsIn } from './stands-in.js';

/**
 * A printed string stands in a quote for it. Where the page was read, not copied, the note may say
 * the string instead. A figure as printed stands in the text in its own width, too.
 */
export function checkPrinted(
  { field, text, strict, code }: PrintedClaim,
  cited: Cited,
): string | null {
  const quotes = quotesFor(field, cited);
  const bearing = quotes.filter(({ quote }) => standsIn(quote, text, strict));
  if (bearing.length > 0) return strict ? checkWidth(text, bearing, cited) : null;
  const read = ownQuotes(field, cited).filter((item) => code || isRead(item));
  if (!strict && read.some(({ note = '' }) => fold(note).includes(fold(text)))) return null;
  const whole = cited.evidence.filter((item) => item.field === undefined);
  if (!strict && read.length > 0 && isPutTogether(text, [...quotes, ...whole])) return null;
  const how =
    strict || read.length === 0
      ? 'quote the place that prints it'
      : `quote it, or say in the note how "${text}" was read`;
  return `"${text}" does not stand in ${shown(quotes)}: ${how}`;
}

/** What joins words that stand apart on the page: particles and brackets. */
const JOINT = /^[ぁ-ゖ、・()「」]$/u;

/** Whether a string is put together of words of the quotes: "住友生命との包括連携協定" of 住友生命 and 包括連携協定. */
function isPutTogether(text: string, quotes: readonly CitedEvidence[]): boolean {
  const characters = [...fold(text)];
  let at = 0;
  while (at < characters.length) {
    let end = characters.length;
    const word = () => characters.slice(at, end).join('');
    while (end - at > 1 && !quotes.some(({ quote }) => standsIn(quote, word(), false))) end--;
    if (end - at < 2 && !JOINT.test(characters[at] ?? '')) return false;
    at = end;
  }
  return true;
}

/** A quote may be in any width, a figure as printed may not. */
function checkWidth(text: string, bearing: readonly CitedEvidence[], { texts }: Cited) {
  const passages = bearing.map((item) => passageOf(item, texts));
  if (passages.includes(null)) return null;
  const forms = passages.flatMap((passage) => [...printedForms(passage ?? '', text)]);
  const [first] = forms;
  if (!first || forms.includes(text.replace(/\s+/gu, ''))) return null;
  return `"${text}" is printed as "${first}": give it as printed, width included`;
}

/** How a string is printed in a passage, white space apart. */
function* printedForms(passage: string, text: string): Generator<string> {
  const wanted = fold(text);
  const characters = [...passage.replace(/\s+/gu, '')];
  for (let from = 0; from < characters.length; from++) {
    let form = '';
    for (let to = from; to < characters.length && fold(form).length < wanted.length; to++) {
      form += characters[to];
    }
    if (fold(form) === wanted) yield form;
  }
}
