import { type Bounds, boundsOf, type Point } from './matrix.js';

/** A part of a path that is drawn without lifting the pen. */
export interface Stretch {
  points: Point[];
  /** Whether all of it is straight. */
  straight: boolean;
}

/** The codes of pdfjs-dist for what a path is made of, and how many numbers follow each. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

/** The stretches of a path, its points put where `place` puts them. */
export function stretchesOf(path: ArrayLike<number>, place: (x: number, y: number) => Point) {
  const stretches: Stretch[] = [];
  let current: Stretch | undefined;
  const point = (i: number) => place(path[i] ?? Number.NaN, path[i + 1] ?? Number.NaN);
  for (let i = 0; i < path.length; ) {
    const code = path[i];
    if (code === MOVE) {
      current = { points: [point(i + 1)], straight: true };
      stretches.push(current);
      i += 3;
    } else if (code === LINE) {
      current?.points.push(point(i + 1));
      i += 3;
    } else if (code === CURVE || code === QUADRATIC) {
      const end = code === CURVE ? i + 5 : i + 3;
      if (current) {
        current.straight = false;
        current.points.push(point(end));
      }
      i = end + 2;
    } else if (code === CLOSE) {
      const first: Point | undefined = current?.points[0];
      if (current && first) {
        current.points.push(first);
        // What follows without a move goes on from where this began.
        current = { points: [first], straight: true };
        stretches.push(current);
      }
      i += 1;
    } else break;
  }
  return stretches.filter(({ points }) => points.length > 1);
}

/** How far from level or upright a line may be, in points. */
const SLANT = 0.6;

export const isLevel = (a: Point, b: Point) => Math.abs(a.y - b.y) <= SLANT;
export const isUpright = (a: Point, b: Point) => Math.abs(a.x - b.x) <= SLANT;

/** The rectangle that a stretch is; null where it is another shape. */
export function rectangleOf({ points, straight }: Stretch): Bounds | null {
  if (!straight || points.length < 4 || points.length > 6) return null;
  const turns = points.every((point, i) => {
    const next = points[(i + 1) % points.length] as Point;
    return isLevel(point, next) || isUpright(point, next);
  });
  if (!turns) return null;
  const bounds = boundsOf(points);
  const [left, top, right, bottom] = bounds;
  const atCorner = ({ x, y }: Point) =>
    Math.min(x - left, right - x) <= SLANT && Math.min(y - top, bottom - y) <= SLANT;
  return points.every(atCorner) ? bounds : null;
}
