import { fold } from '../../lib/text.js';

const MOST = 5;
/** The least share of a text's pairs of characters that a line must hold to be like it. */
const LIKE = 0.5;

const pairs = (text: string) =>
  Array.from({ length: Math.max(text.length - 1, 0) }, (_, i) => text.slice(i, i + 2));

/** The lines that hold most of a text, best first, counted from 1: for what was typed a little off. */
export function nearLines(lines: readonly string[], wanted: string): number[] {
  const sought = pairs(fold(wanted));
  if (sought.length === 0) return [];
  return lines
    .map((line, i) => {
      const folded = fold(line);
      return {
        line: i + 1,
        share: sought.filter((p) => folded.includes(p)).length / sought.length,
      };
    })
    .filter(({ share }) => share >= LIKE)
    .sort((a, b) => b.share - a.share || a.line - b.line)
    .slice(0, MOST)
    .map(({ line }) => line);
}
