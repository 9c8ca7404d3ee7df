import { textWidth } from '../lib/text-width.js';

/** Where a text lies, in points of the picture. */
interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/** The box of a text of one line around its middle height; `anchor` is where `x` is in it. */
export function boxOf(
  text: string,
  { x, y, size, anchor }: { x: number; y: number; size: number; anchor: 'start' | 'middle' },
): Box {
  const wide = textWidth(text) * size;
  const x1 = anchor === 'start' ? x : x - wide / 2;
  return { x1, x2: x1 + wide, y1: y - size / 2, y2: y + size / 2 };
}

const meet = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/**
 * Gives each label the first of its places that is free, in the order of the labels; one that has none is
 * left out: the table has its figure.
 */
export function placeLabels<P>(taken: Box[], labels: P[], placesOf: (label: P) => [P, Box][]): P[] {
  const boxes = [...taken];
  return labels.flatMap((label) => {
    const free = placesOf(label).find(([, box]) => !boxes.some((other) => meet(box, other)));
    if (!free) return [];
    boxes.push(free[1]);
    return [free[0]];
  });
}
