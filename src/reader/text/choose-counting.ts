import { COUNTINGS, type Counting } from './letter-width.js';
import { textLine } from './text-line.js';

/** A text that is long has shown by then how it was made. */
const ENOUGH = 5000;

/** The counting by which most words begin or end under others. */
export function chooseCounting(lines: readonly string[]): Counting {
  const shown = lines.filter((line) => /\S.*(?:\s\s|[\t\u3000])/u.test(line)).slice(0, ENOUGH);
  const found = COUNTINGS.map((counting) => ({ counting, even: evenIn(shown, counting) }));
  return found.reduce((best, other) => (other.even > best.even ? other : best)).counting;
}

/** How often an edge of a word that follows a gap stands where another line has one. */
function evenIn(lines: readonly string[], counting: Counting): number {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  for (const line of lines) {
    textLine(line, counting).words.forEach(({ column, width }, i) => {
      if (i === 0 && column < 2) return;
      starts.set(column, (starts.get(column) ?? 0) + 1);
      ends.set(column + width, (ends.get(column + width) ?? 0) + 1);
    });
  }
  return [...starts.values(), ...ends.values()].reduce((sum, n) => sum + n - 1, 0);
}
