import { cutsToken } from '../../domain/printed/cuts-token.js';
import { fold } from '../../lib/text.js';
import type { Place } from './printed-at.js';

/** The text of a document, split on LF. */
export type Lines = readonly string[];

/** How many lines one quote may run over. */
const MOST_LINES = 12;

/**
 * Where a text is printed in a range of lines: the place nearest to a line, in as few lines as hold
 * it. White space and width do not count; what cuts a figure or a year is not printed there.
 */
export function findPrinted(
  text: string,
  lines: Lines,
  range: readonly [number, number],
  near: number = range[0],
): Place | null {
  const wanted = fold(text);
  if (wanted === '') return null;
  const places: [number, number][] = [];
  for (let first = range[0]; first <= range[1]; first++) {
    const last = lastLineOf(wanted, lines, first, range[1]);
    if (last !== null) places.push([first, last]);
  }
  const away = ([first]: [number, number]) => Math.abs(first - near);
  const [best] = places.sort((a, b) => away(a) - away(b) || b[0] - a[0]);
  return best ? { lines: best, quote: text.trim() } : null;
}

/** The line in which a text ends that begins in a line; null where none begins there. */
function lastLineOf(wanted: string, lines: Lines, first: number, end: number): number | null {
  for (let last = first; last <= Math.min(end, first + MOST_LINES - 1); last++) {
    const passage = lines.slice(first - 1, last).join('\n');
    const begun = (lines[first - 1] ?? '').length;
    if (startsOf(wanted, passage).some((start) => start < begun)) return last;
  }
  return null;
}

/** Where a folded text begins in a passage, whole figures and years alone. */
function startsOf(wanted: string, passage: string): number[] {
  const places: number[] = [];
  let folded = '';
  for (let at = 0; at < passage.length; at++) {
    const plain = fold(passage.charAt(at));
    folded += plain;
    for (let i = 0; i < plain.length; i++) places.push(at);
  }
  const starts: number[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const start = places[at] ?? 0;
    const end = (places[at + wanted.length - 1] ?? 0) + 1;
    if (!cutsToken(passage, start, end)) starts.push(start);
  }
  return starts;
}

/** The first and the last line of a page. */
export function linesOfPage(
  page: number,
  pages: readonly (readonly [number, number])[],
  count: number,
): [number, number] {
  const at = pages.findIndex(([, number]) => number === page);
  const first = pages[at]?.[0] ?? 1;
  const next = pages[at + 1]?.[0];
  return [first, Math.max(first, (next ?? count + 1) - 1)];
}
