import type { Fill } from './drawing.js';
import { type Bounds, boundsOf, type Point } from './matrix.js';

/** Into so many rows and columns the page is divided. */
const PARTS = 32;

/** The fills that may hold a point, in the order of drawing: those of its part of the page. */
export function fillsByPlace(fills: readonly Fill[]): (point: Point) => readonly Fill[] {
  const [left, top, right, bottom] = boundsOf(fills.flatMap(({ box }) => cornersOf(box)));
  const part = (value: number, from: number, to: number) =>
    Math.min(PARTS - 1, Math.max(0, Math.floor(((value - from) / (to - from)) * PARTS)));
  const column = (x: number) => part(x, left, right);
  const row = (y: number) => part(y, top, bottom);
  const parts = Array.from({ length: PARTS * PARTS }, (): Fill[] => []);
  for (const fill of fills) {
    const [fromX, fromY, toX, toY] = fill.box;
    for (let y = row(fromY); y <= row(toY); y++) {
      for (let x = column(fromX); x <= column(toX); x++) parts[y * PARTS + x]?.push(fill);
    }
  }
  return ({ x, y }) => parts[row(y) * PARTS + column(x)] ?? [];
}

const cornersOf = ([left, top, right, bottom]: Bounds): Point[] => [
  { x: left, y: top },
  { x: right, y: bottom },
];
