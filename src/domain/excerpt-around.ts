import { fold } from '../lib/text.js';
import { LONGEST_PRINTED } from './quote-limits.js';

/** The most lines before and after a quote. */
export const MOST_AROUND = 3;

/** A line of a text. */
export interface LineAround {
  /** Counted from 1. */
  line: number;
  text: string;
  /** Whether it is cited; else it stands around. */
  isCited: boolean;
  /** Whether it is longer than what is shown of it. */
  isCut: boolean;
}

/** The lines that print a quote, and those around them; null where it does not stand there. */
export function excerptAround(
  text: readonly string[],
  { startLine, endLine, quote }: { startLine: number; endLine: number; quote: string },
  around: number,
): LineAround[] | null {
  const cited = text.slice(startLine - 1, endLine).join('');
  if (endLine > text.length || !fold(cited).includes(fold(quote))) return null;
  const first = Math.max(1, startLine - around);
  return text.slice(first - 1, endLine + around).map((whole, i) => {
    const line = first + i;
    const isCited = line >= startLine && line <= endLine;
    const shown = whole.trimEnd();
    const at = isCited ? beginningOf(quote, shown, line === startLine) : 0;
    return { line, isCited, ...shortened(shown, at, quote.length) };
  });
}

/** A line as far as it may be shown, with the quote that begins there in the middle where it is cut. */
function shortened(line: string, at: number, length: number): Pick<LineAround, 'text' | 'isCut'> {
  if (line.length <= LONGEST_PRINTED) return { text: line, isCut: false };
  const before = Math.max(0, Math.floor((LONGEST_PRINTED - length) / 2));
  const from = Math.max(0, Math.min(at - before, line.length - LONGEST_PRINTED));
  const shown = line.slice(from, from + LONGEST_PRINTED);
  // No half of a character that takes two.
  return { text: shown.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, ''), isCut: true };
}

/** Where a quote begins on a line, on the first one also where it goes on behind its end; else 0. */
function beginningOf(quote: string, line: string, isFirst: boolean): number {
  const asIs = line.indexOf(quote);
  if (asIs >= 0) return asIs;
  const wanted = fold(quote);
  let folded = '';
  // Of each character of the folded line the place on the line itself.
  const places: number[] = [];
  let place = 0;
  for (const character of line) {
    const letters = fold(character);
    folded += letters;
    for (let i = 0; i < letters.length; i++) places.push(place);
    place += character.length;
  }
  let at = folded.indexOf(wanted);
  for (let part = wanted.length - 1; isFirst && at < 0 && part > 0; part--) {
    if (folded.endsWith(wanted.slice(0, part))) at = folded.length - part;
  }
  return places[at] ?? 0;
}
