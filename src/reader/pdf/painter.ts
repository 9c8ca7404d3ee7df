import { type DrawState, type FontMetrics, startState } from './draw-state.js';
import type { Drawing } from './drawing.js';
import { type Bounds, boundsThrough, common, type Matrix, times } from './matrix.js';

export interface PageSpace {
  /** From the page's own space to points from the upper left corner. */
  transform: Matrix;
  width: number;
  height: number;
  fontNamed(name: string): FontMetrics | null;
  /** Whether a layer is shown that may be switched off. */
  isShown(layer: unknown): boolean;
}

/** Who follows the operators of a page: the state, and what was drawn so far. */
export interface Painter {
  space: PageSpace;
  state: DrawState;
  saved: DrawState[];
  /** Layers and groups that are being drawn, each with whether it is seen: a mask is not. */
  layers: boolean[];
  groups: boolean[];
  /** Whether the next path cuts out what follows. */
  clips: boolean;
  drawing: Drawing;
}

export const startPainter = (space: PageSpace): Painter => ({
  space,
  state: startState(space.transform, [0, 0, space.width, space.height]),
  ...{ saved: [], layers: [], groups: [], clips: false },
  drawing: { glyphs: [], rules: [], fills: [], unseen: 0 },
});

/** More than any page of a plan holds: a map has some ten thousand lines, a page of small print as many characters. */
const MOST_DRAWN = 300_000;

export class TooMuchDrawn extends Error {
  override name = 'TooMuchDrawn';
}

/** @throws TooMuchDrawn where a page holds more characters, lines or areas than are read */
export function checkDrawn({ drawing: { glyphs, rules, fills } }: Painter): void {
  for (const { length } of [glyphs, rules, fills]) {
    if (length > MOST_DRAWN) throw new TooMuchDrawn(`> ${MOST_DRAWN}`);
  }
}

/** What is less opaque is not seen. */
export const SEEN = 0.05;

export const isSeen = ({ layers, groups }: Painter): boolean =>
  !layers.includes(false) && !groups.includes(false);

export function save(painter: Painter): void {
  painter.saved.push({ ...painter.state });
}

export function restore(painter: Painter): void {
  painter.state = painter.saved.pop() ?? painter.state;
}

/** Goes into a form: a drawing in a drawing, with a space of its own. */
export function enterForm(painter: Painter, matrix: Matrix | null, bounds: Bounds | null): void {
  save(painter);
  const { state } = painter;
  if (matrix) state.transform = times(state.transform, matrix);
  if (bounds) state.clip = common(state.clip, boundsThrough(state.transform, bounds));
}

export interface Group {
  matrix: Matrix | null;
  bbox: Bounds | null;
  smask: unknown;
}

/** Goes into a group: the form that it holds tells the same matrix once more. */
export function enterGroup(painter: Painter, { matrix, bbox, smask }: Group): void {
  const { transform } = painter.state;
  enterForm(painter, matrix, bbox);
  painter.state.transform = transform;
  painter.groups.push(!smask);
}

export function leaveGroup(painter: Painter): void {
  painter.groups.pop();
  restore(painter);
}
