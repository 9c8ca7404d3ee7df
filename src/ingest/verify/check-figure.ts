import { type Quantity, quantitiesIn } from '../../domain/printed/quantities.js';
import { convert, sameQuantity, unitName } from '../../domain/units.js';
import { fold } from '../../lib/text.js';
import type { CitedEvidence, FigureClaim, PartClaim, RawClaim } from '../claims.js';
import { type Cited, quotesFor } from './cited.js';
import { figureFault } from './figure-fault.js';

/** One of the quotes must hold exactly one figure, or the two ends of one range: this one, in its unit, with its bound. */
export function checkFigure(claim: FigureClaim, cited: Cited): string | null {
  const { field, value, unit, unitHeads = [], comparator } = claim;
  const own = cited.evidence.flatMap((item) => (item.field === 'unit' ? item.quote : []));
  const hasHead = [...own, ...unitHeads].some((head) => printsUnit(head, unit));
  const isUnit = (printed: string) => isSpelled(printed, unit) || (hasHead && printed === '');
  const quotes = quotesFor(field, cited).map(asRead);
  const bears = ({ quote }: { quote: string }) => {
    const [first, last, ...more] = quantitiesIn(quote);
    if (!first || more.length > 0) return false;
    if (comparator === 'RANGE') {
      return isRange(first, last, claim) && isUnit(last?.unit ?? '');
    }
    return (
      !last &&
      first.end === undefined &&
      first.value === value &&
      first.comparator === comparator &&
      isUnit(first.unit)
    );
  };
  if (quotes.some(bears)) return null;
  return figureFault(claim, quotes);
}

/** Digits that blanks part are one figure only where we say that we worked it out. */
const asRead = (item: Pick<CitedEvidence, 'quote' | 'reading'>) =>
  item.reading === 'INFERRED' ? { ...item, quote: fold(item.quote) } : item;

const isRange = (
  from: Quantity,
  to: Quantity | undefined,
  { value, valueTo }: { value: number; valueTo?: number | undefined },
) =>
  from.end === 'FROM' &&
  to?.end === 'TO' &&
  from.value === value &&
  to.value === valueTo &&
  // 約10～20人 bounds its range, and no comparator says so.
  [from, to].every((one) => one.comparator === 'EQUAL');

/** か所 is spelled 箇所, too; 千円 is no spelling of 円. */
const isSpelled = (printed: string, unit: string) =>
  printed === unitName(unit) ||
  (printed !== '' && sameQuantity(printed, unit) && convert(1, printed, unit) === 1);

/** Whether a cell or a head prints a unit: "㎡", "面積（㎡）", "単位：㎡". */
function printsUnit(head: string, unit: string): boolean {
  const wanted = unitName(unit);
  const parts = fold(head).split(/[():,・、[\]]/u);
  return parts.some((part) => part === wanted || part === `単位${wanted}`);
}

/** A figure as printed prints the figure that was read out of it. */
export function checkRaw({ field, raw, value, valueTo }: RawClaim, cited: Cited): string | null {
  const [quote] = quotesFor(field, cited);
  const values = quantitiesIn(
    asRead({ reading: quote?.reading ?? 'CERTAIN', quote: raw }).quote,
  ).map((one) => one.value);
  if ([value, valueTo ?? value].every((one) => values.includes(one))) return null;
  return `"${raw}" does not print ${value}${valueTo === undefined ? '' : ` to ${valueTo}`}: read is ${values.join(', ') || 'no figure'}`;
}

/** General revenue is a part of its amount, and is printed behind it. */
export function checkPart({ raw, whole, part }: PartClaim): string | null {
  if (Math.abs(part) > Math.abs(whole)) {
    return `${part} is more than ${whole}, of which it is a part: the two may be swapped`;
  }
  const values = quantitiesIn(raw).map(({ value }) => value);
  const at = values.indexOf(whole);
  if (at >= 0 && values.indexOf(part, at + 1) >= 0) return null;
  return `"${raw}" does not print ${whole} and, behind it, ${part}`;
}
