import { fold } from '../../lib/text.js';
import type { CitedEvidence, TickedClaim } from '../claims.js';
import { type Cited, ownQuotes, passageOf } from './cited.js';
import { type Ticked, ticksIn } from './ticks.js';

/** Where a row of check boxes is quoted, exactly its ticked items are claimed. */
export function checkTicked({ field, items }: TickedClaim, cited: Cited): string | null {
  const rows = ownQuotes(field, cited).map((item) => wholeRow(item, cited));
  const ticks = rows.flat();
  if (ticks.length === 0) return null;
  // One row may be quoted in pieces; of several rows of the same items one is the record's.
  const candidates = [ticks, ...rows.filter((row) => row.length > 0)];
  if (candidates.some((row) => isTicked(row, items))) return null;
  const wanted = ticks.flatMap(({ item, ticked }) => (ticked ? item : [])).join('、');
  const empty = ticks.filter(({ item, ticked }) => !ticked && items.some(same(item)));
  const why = empty.length > 0 ? `${empty.map(({ item }) => item).join('、')} is not ticked; ` : '';
  return `${why}the ticked ones are ${wanted || 'none'}, given are ${items.join('、') || 'none'}: give those with a filled box, all of them`;
}

const same = (one: string) => (other: string) => fold(one) === fold(other);

function isTicked(row: readonly Ticked[], items: readonly string[]): boolean {
  const ticked = row.flatMap((one) => (one.ticked ? one.item : []));
  const twice = ticked.length !== new Set(ticked.map(fold)).size;
  return !twice && ticked.length === items.length && ticked.every((one) => items.some(same(one)));
}

/** The row that the quote is of, to the end of its line: a quote may not leave out what is ticked behind it. */
function wholeRow(item: CitedEvidence, { texts }: Cited): Ticked[] {
  const quoted = ticksIn(item.quote);
  const lines = passageOf(item, texts)?.split('\n') ?? [];
  const line = lines.find((one) => fold(one).includes(fold(item.quote)));
  const whole = line === undefined ? [] : ticksIn(line);
  const items = whole.map((one) => fold(one.item));
  // Two rows in one line: which of them is quoted the quote itself says.
  return quoted.length > 0 && items.length === new Set(items).size && items.length > 0
    ? whole
    : quoted;
}
