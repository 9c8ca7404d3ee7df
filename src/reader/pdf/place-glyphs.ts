import type { DrawState, FontMetrics } from './draw-state.js';
import type { Glyph } from './drawing.js';
import { at, boundsOf, type Matrix, type Point, times } from './matrix.js';

/** A character as pdfjs-dist tells it, of which a number between is a gap. */
export interface ShownGlyph {
  unicode: string;
  width: number;
  vmetric?: readonly number[] | null;
  isSpace: boolean;
}

/** How far type stands over its base line and under it: of all fonts alike, so that what stands on one line has boxes of one height. */
const ABOVE = 0.88;
const BELOW = 0.12;

const length = ({ x, y }: Point) => Math.hypot(x, y);

/** The characters of a text that is shown, where they come; the state goes on behind them. */
export function placeGlyphs(
  shown: readonly (ShownGlyph | number)[],
  state: DrawState,
  font: FontMetrics,
  order: number,
): Glyph[] {
  const { fontSize, renderingMode } = state;
  const unit = fontSize * font.matrix[0];
  const colour = renderingMode === 1 ? state.strokeColour : state.fillColour;
  const glyphs: Glyph[] = [];
  for (const glyph of shown) {
    if (typeof glyph === 'number') {
      const gap = (-glyph / 1000) * fontSize;
      if (font.vertical) state.y += gap;
      else state.x += gap * state.horizontalScale;
      continue;
    }
    const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
    const matrix = times(state.transform, state.textMatrix);
    const placed = font.vertical
      ? placeDown(glyph, state, font, matrix)
      : placeAcross(glyph.width * unit, state, font, matrix);
    if (placed) glyphs.push({ text: glyph.unicode, ...placed, colour, order });
    if (font.vertical) state.y -= downOf(glyph, font) * unit - spacing;
    else state.x += (glyph.width * unit + spacing) * state.horizontalScale;
  }
  return glyphs;
}

type Placed = Omit<Glyph, 'text' | 'colour' | 'order'>;

function placeAcross(
  width: number,
  state: DrawState,
  font: FontMetrics,
  matrix: Matrix,
): Placed | null {
  const { x, y, rise, horizontalScale } = state;
  const height = Math.abs(state.fontSize) * font.height;
  const origin = at(matrix, x, y + rise);
  const along = minus(at(matrix, x + 1, y + rise), origin);
  const up = minus(at(matrix, x, y + rise + 1), origin);
  const size = length(up) * height;
  const stretch = length(along);
  const signed = width * horizontalScale;
  const sign = signed < 0 || (signed === 0 && horizontalScale < 0) ? -1 : 1;
  const unitAlong = scaled(along, sign / stretch);
  const unitUp = scaled(up, (Math.sign(state.fontSize) || 1) / length(up));
  const advance = Math.abs(signed) * stretch;
  const end = plus(origin, unitAlong, advance);
  const corners = [origin, end].flatMap((point) => [
    plus(point, unitUp, ABOVE * size),
    plus(point, unitUp, -BELOW * size),
  ]);
  const em = height * Math.abs(horizontalScale) * stretch;
  return finite({
    ...{ start: origin, along: unitAlong, advance, size, em },
    ...{ vertical: false, box: boundsOf(corners) },
  });
}

function placeDown(
  glyph: ShownGlyph,
  state: DrawState,
  font: FontMetrics,
  matrix: Matrix,
): Placed | null {
  const { x, y, rise, fontSize, horizontalScale } = state;
  const start = at(matrix, x, y + rise);
  const down = minus(at(matrix, x, y + rise - 1), start);
  const across = minus(at(matrix, x + 1, y + rise), start);
  const size = length(across) * Math.abs(fontSize * horizontalScale);
  const advance = downOf(glyph, font) * fontSize * font.matrix[0] * length(down);
  const along = scaled(down, 1 / length(down));
  const side = scaled(across, 1 / length(across));
  const corners = [start, plus(start, along, advance)].flatMap((point) => [
    plus(point, side, size / 2),
    plus(point, side, -size / 2),
  ]);
  return finite({
    ...{ start, along, advance, size, em: length(down) * Math.abs(fontSize) },
    ...{ vertical: true, box: boundsOf(corners) },
  });
}

/** How far a character of tategaki goes down, in the units of its font. */
const downOf = ({ vmetric, width }: ShownGlyph, font: FontMetrics) =>
  -((vmetric ?? font.defaultVMetrics)?.[0] ?? -width);

const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });
const scaled = ({ x, y }: Point, by: number): Point => ({ x: x * by, y: y * by });
const plus = (a: Point, b: Point, by: number): Point => ({ x: a.x + b.x * by, y: a.y + b.y * by });

const finite = (placed: Placed): Placed | null =>
  [...placed.box, placed.advance, placed.along.x, placed.along.y].every(Number.isFinite) &&
  placed.size > 0
    ? placed
    : null;
