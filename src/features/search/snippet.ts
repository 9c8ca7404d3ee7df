import escapeHtml from 'escape-html';
import { type FoldedText, foldText, foldWithOrigins } from '../../lib/fold-text.js';
import type { Term } from './read-query.js';

/** How many characters a snippet shows, and how many of them before the first hit. */
const LENGTH = 80;
const BEFORE = 20;

/**
 * The line in which most of the terms are found, cut around the first hit: HTML with every hit in
 * `<mark>` and nothing else that is not text.
 */
export function snippet(text: string, terms: readonly Term[]): string {
  const line = bestLine(text.split('\n'), terms);
  const folded = foldWithOrigins(line);
  const { characters } = folded;
  const marked = markedCharacters(folded, terms);
  const first = Math.max(marked.indexOf(true), 0);
  const from = Math.max(0, Math.min(first - BEFORE, characters.length - LENGTH));
  const to = Math.min(from + LENGTH, characters.length);
  let html = from > 0 ? '…' : '';
  for (let i = from; i < to; i++) {
    if (marked[i] && (i === from || !marked[i - 1])) html += '<mark>';
    html += escapeHtml(characters[i] ?? '');
    if (marked[i] && (i === to - 1 || !marked[i + 1])) html += '</mark>';
  }
  return to < characters.length ? `${html}…` : html;
}

/** The line that speaks most of what is looked for; of equals the first, as where none does. */
function bestLine(lines: readonly string[], terms: readonly Term[]): string {
  let best = { line: lines[0] ?? '', score: 0 };
  for (const line of lines) {
    const folded = foldText(line);
    const score = terms.reduce((sum, term) => sum + scoreOf(term, folded), 0);
    if (score > best.score) best = { line, score };
  }
  return best.line;
}

/** All words of a term are worth more than another name, and this more than some of the words. */
function scoreOf({ words, others }: Term, folded: string): number {
  const holds = (text: string) => folded.includes(text);
  if (words.every(holds)) return 3;
  if (others.some(holds)) return 2;
  return words.some(holds) ? 1 : 0;
}

/** For each written character whether a hit covers it. */
function markedCharacters(
  { folded, characters, origins }: FoldedText,
  terms: readonly Term[],
): boolean[] {
  const marked = characters.map(() => false);
  for (const text of terms.flatMap((term) => [...term.words, ...term.others])) {
    for (let at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + 1)) {
      const first = origins[at] ?? 0;
      const last = origins[at + text.length - 1] ?? first;
      marked.fill(true, first, last + 1);
    }
  }
  return marked;
}
