import type { Comparator, Measure } from '../queries/vocabulary.js';

/** How a figure is drawn: UP and DOWN are bounds, with an arrow to where the promise is kept. */
export type Shape = 'POINT' | 'DOWN' | 'UP' | 'ABOUT' | 'RANGE';

const SHAPES: Record<Comparator, Shape> = {
  EQUAL: 'POINT',
  AT_MOST: 'DOWN',
  LESS_THAN: 'DOWN',
  AT_LEAST: 'UP',
  MORE_THAN: 'UP',
  ABOUT: 'ABOUT',
  RANGE: 'RANGE',
};

/** The shape of a figure; that of a gap is a point. */
export const shapeOf = (comparator: Comparator | null): Shape => SHAPES[comparator ?? 'EQUAL'];

interface Mark {
  symbol: 'square' | 'diamond';
  r: number;
  /** Where its value is said. */
  label: 'above' | 'below';
}

/** The sign of a measure where it is a point; null for those that make a line. */
export const MARKS: Record<Measure, Mark | null> = {
  BASELINE: { symbol: 'square', r: 5, label: 'below' },
  TARGET: { symbol: 'diamond', r: 6, label: 'above' },
  ACTUAL: null,
};
