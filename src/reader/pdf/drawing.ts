import type { Rule } from '../pages/page.js';
import type { Bounds, Point } from './matrix.js';

/** A character where it is drawn, on a page with its origin at the upper left corner. */
export interface Glyph {
  /** As the file says; a ligature or a radical stays what it is. */
  text: string;
  /** Where it begins, on its base line, or at the middle of its head where it is set upright. */
  start: Point;
  /** Where the writing goes on: a vector of length 1. */
  along: Point;
  /** From there to where it ends, without what is spaced after it. */
  advance: number;
  /** Height of the type. */
  size: number;
  /** Width of a whole character of its type: less than the height where it is condensed. */
  em: number;
  /** Tategaki: the characters stand upright below one another. */
  vertical: boolean;
  box: Bounds;
  /** #rrggbb; null where it is a pattern. */
  colour: string | null;
  /** When it is drawn, among all that is. */
  order: number;
}

/** An area that is filled so that nothing below is seen. */
export interface Fill {
  box: Bounds;
  /** Null: several colours. */
  colour: string | null;
  /** Whether it fills its box: a rectangle. */
  whole: boolean;
  order: number;
}

/** What is drawn on a page. */
export interface Drawing {
  /** In the order of drawing, what is not seen included where it is hidden by another. */
  glyphs: Glyph[];
  rules: Rule[];
  fills: Fill[];
  /** How many characters there are that nobody sees: drawn without ink, outside of the page or of what is cut out. */
  unseen: number;
}
