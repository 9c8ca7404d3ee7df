import type { Printed } from '../../blocks/block.js';
import { partOf } from '../../records/printed-parts.js';

/** Digits in one width, each where it stands. */
const halfWidth = (text: string) =>
  text.replace(/[０-９]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10));

/** The first place in which one of the patterns stands, in the order of the places. */
export function phraseIn(places: readonly Printed[], pattern: RegExp): Printed | null {
  for (const place of places) {
    const found = pattern.exec(halfWidth(place.text));
    if (found) return partOf(place, found.index, found.index + found[0].length);
  }
  return null;
}
