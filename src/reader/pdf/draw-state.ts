import type { Bounds, Matrix } from './matrix.js';
import { IDENTITY } from './matrix.js';

/** What is known of a font to place its characters. */
export interface FontMetrics {
  vertical: boolean;
  /** How many times the size of the font its type is high: 1 but where the file draws the characters itself (Type 3). */
  height: number;
  /** From the units of its characters to those of the text; 0.001 for most. */
  matrix: Matrix;
  /** Of tategaki: how far a character goes down, and where it hangs. */
  defaultVMetrics: readonly number[] | null;
}

/** The state of a page that is drawn, saved and restored as a whole. */
export interface DrawState {
  transform: Matrix;
  clip: Bounds;
  font: FontMetrics | null;
  fontSize: number;
  textMatrix: Matrix;
  /** Where the next character comes, and where its line began, before the matrix of the text. */
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  leading: number;
  rise: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  renderingMode: number;
  fillColour: string | null;
  strokeColour: string | null;
  fillAlpha: number;
  strokeAlpha: number;
  lineWidth: number;
  /** Whether what is drawn hides what is below: not so where colours are mixed. */
  covers: boolean;
}

export const startState = (transform: Matrix, clip: Bounds): DrawState => ({
  ...{ transform, clip, font: null, fontSize: 0, textMatrix: IDENTITY },
  ...{ x: 0, y: 0, lineX: 0, lineY: 0, leading: 0, rise: 0 },
  ...{ charSpacing: 0, wordSpacing: 0, horizontalScale: 1, renderingMode: 0 },
  ...{ fillColour: '#000000', strokeColour: '#000000', fillAlpha: 1, strokeAlpha: 1 },
  ...{ lineWidth: 1, covers: true },
});
