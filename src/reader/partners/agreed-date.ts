import { dateIn } from '../../domain/printed/dates.js';
import { tokensIn } from '../../domain/printed/tokens.js';
import type { Printed } from '../blocks/block.js';
import { partOf } from '../records/printed-parts.js';

/** The one date that words print, from its first character to its last; null where it is none. */
export function dateWithin(printed: Printed): Printed | null {
  if (!dateIn(printed.text)) return null;
  const dates = tokensIn(printed.text).filter(({ kind }) => kind === 'DATE');
  const [first, last] = [dates[0], dates.at(-1)];
  return first && last ? partOf(printed, first.start, last.end) : null;
}
