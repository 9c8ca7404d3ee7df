import { MOST_LINES } from '../../domain/quote-limits.js';
import { perOwner } from '../../lib/per-owner.js';
import { fold } from '../../lib/text.js';
import type { Lines } from './cited.js';
import { standsIn } from './stands-in.js';

/** How many places a message names. */
const NAMED = 3;

const foldedOf = perOwner((text: Lines) => {
  const lines = text.map(fold);
  return { lines, whole: lines.join('') };
});

/**
 * The lines of a text that a quote stands in, the nearest to a line first, at most `most` places: what
 * is quoted a line off need not be looked for by hand.
 */
export function whereabouts(
  text: Lines,
  quote: string,
  near: number,
  most = NAMED,
): [number, number][] {
  const wanted = fold(quote);
  const { lines, whole } = foldedOf(text);
  if (wanted === '' || !whole.includes(wanted)) return [];
  const found: [number, number][] = [];
  for (let off = 0; off < text.length && found.length < most; off++) {
    for (const first of off === 0 ? [near] : [near - off, near + off]) {
      const last = lastLine(lines, wanted, first);
      if (last && standsIn(text.slice(first - 1, last).join('\n'), quote))
        found.push([first, last]);
    }
  }
  return found.slice(0, most);
}

/** The line in which a text ends that begins in this one; null where none does. */
function lastLine(lines: Lines, wanted: string, first: number): number | null {
  const own = lines[first - 1];
  if (!own) return null;
  let passage = own;
  for (let last = first; last < first + MOST_LINES && last <= lines.length; last++) {
    if (last > first) passage += lines[last - 1];
    if (passage.includes(wanted)) return passage.indexOf(wanted) < own.length ? last : null;
  }
  return null;
}

/** "line 812" or "lines 812 to 813". */
export const linesText = ([first, last]: readonly [number, number]) =>
  first === last ? `line ${first}` : `lines ${first} to ${last}`;
