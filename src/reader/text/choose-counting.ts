import { COUNTINGS, type Counting } from './letter-width.js';
import { textLine } from './text-line.js';

/** A text that is long has shown by then how it was made. */
const ENOUGH = 5000;

/** The counting by which most words and signs that draw begin or end under others. */
export function chooseCounting(lines: readonly string[]): Counting {
  const shown = lines
    .filter((line) => /\S.*(?:\s\s|[\t\u3000|\u2500-\u257f])|^\s{8}/u.test(line))
    .slice(0, ENOUGH);
  const found = COUNTINGS.map((counting) => ({ counting, even: evenIn(shown, counting) }));
  return found.reduce((best, other) => (other.even > best.even ? other : best)).counting;
}

/** How often an edge or the middle of a word that follows a gap stands where another line has one. */
function evenIn(lines: readonly string[], counting: Counting): number {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  const middles = new Map<number, number>();
  const count = (edges: Map<number, number>, at: number) => edges.set(at, (edges.get(at) ?? 0) + 1);
  lines.forEach((line, i) => {
    const { words, rulings } = textLine(line, counting, lines[i - 1], lines[i + 1]);
    words.forEach(({ column, width }, place) => {
      if (place === 0 && column < 2) return;
      count(starts, column);
      count(ends, column + width);
      count(middles, column + width / 2);
    });
    for (const { column, arms } of rulings) if (arms.up || arms.down) count(starts, column);
  });
  return [starts, ends, middles]
    .flatMap((edges) => [...edges.values()])
    .reduce((sum, n) => sum + n - 1, 0);
}
