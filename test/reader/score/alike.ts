import { unitName } from '../../../src/domain/units.js';

/** Marks of notes and of chosen indicators, and the number that an indicator has on its page. */
const MARKS = /[※*]\d*|[★☆◎●○◆◇■□▲・]|^\(?\d{1,3}[.)．、]/gu;

/** A name as it is compared: NFKC, without white space, marks of notes and its number. */
export const nameKey = (name: string) =>
  name.normalize('NFKC').replace(/\s+/gu, '').replace(MARKS, '');

/** A unit likewise; か所 and 箇所 are one. */
export const unitKey = (unit: string | null) =>
  unit === null
    ? ''
    : unitName(unit)
        .replace(/\s+/gu, '')
        .replace(/^[ヶケヵカ箇個]所$/u, 'か所');

/** Whether a name was read right; its unit may stand behind it in brackets. */
export function sameName(expected: string, unit: string | null, read: string): boolean {
  const key = nameKey(expected);
  return [key, `${key}(${unitKey(unit)})`].includes(nameKey(read));
}

/** How much of two names is the same, from 0 to 1: pairs of neighbours that both have. */
export function likeness(one: string, other: string): number {
  const [a, b] = [nameKey(one), nameKey(other)];
  if (a === b) return 1;
  const left = pairsOf(a);
  const right = pairsOf(b);
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}
