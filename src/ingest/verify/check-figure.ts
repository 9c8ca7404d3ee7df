import { quantitiesIn } from '../../domain/printed/quantities.js';
import { unitName } from '../../domain/units.js';
import { fold } from '../../lib/text.js';
import type { FigureClaim, PartClaim, RawClaim } from '../claims.js';
import { type Cited, quotesFor, shown } from './cited.js';

/** One of the quotes must hold exactly one figure: this one, in its unit, with its bound. */
export function checkFigure(claim: FigureClaim, cited: Cited): string | null {
  const { field, value, unit, unitHeads = [], comparator } = claim;
  const own = cited.evidence.flatMap((item) => (item.field === 'unit' ? item.quote : []));
  const units = [unitName(unit)];
  if ([...own, ...unitHeads].some((head) => printsUnit(head, unit))) units.push('');
  const quotes = quotesFor(field, cited);
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

/** A figure as printed prints the figure that was read out of it. */
export function checkRaw({ raw, value }: RawClaim): string | null {
  if (quantitiesIn(raw).some((one) => one.value === value)) return null;
  return `"${raw}" does not print ${value}`;
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
