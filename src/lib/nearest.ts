import { foldName } from './text.js';

const pairs = (text: string) => {
  const folded = ` ${foldName(text)} `;
  return Array.from({ length: folded.length - 1 }, (_, i) => folded.slice(i, i + 2));
};

/** Share of two-character pieces that two names have in common (Dice), from 0 to 1. */
function likeness(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  const rest = [...right];
  let common = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    common++;
  }
  return (2 * common) / (left.length + right.length);
}

/** The names most like `wanted`, best first; the first ones in the list where none is like it. */
export function nearest(wanted: string, names: readonly string[], most = 5): string[] {
  return names
    .map((name) => ({ name, score: likeness(wanted, name) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ name }) => name);
}
