import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { holds, IDENTITY, type Matrix } from './matrix.js';
import { isSeen, type Painter, SEEN } from './painter.js';
import { placeGlyphs, type ShownGlyph } from './place-glyphs.js';

type Arguments = readonly unknown[];

/** Mode of text that leaves no ink. */
const INVISIBLE = 3;

export function setFont({ state, space }: Painter, name: string, size: number): void {
  state.font = space.fontNamed(name);
  state.fontSize = size;
}

function moveText({ state }: Painter, x: number, y: number): void {
  state.lineX += x;
  state.lineY += y;
  state.x = state.lineX;
  state.y = state.lineY;
}

function setTextMatrix({ state }: Painter, matrix: Matrix): void {
  state.textMatrix = matrix;
  state.x = state.y = state.lineX = state.lineY = 0;
}

function show(painter: Painter, shown: readonly (ShownGlyph | number)[], order: number): void {
  const { state, drawing } = painter;
  if (!state.font) return;
  const alpha = state.renderingMode === 1 ? state.strokeAlpha : state.fillAlpha;
  const isInked = isSeen(painter) && state.renderingMode !== INVISIBLE && alpha > SEEN;
  for (const glyph of placeGlyphs(shown, state, state.font, order)) {
    const [left, top, right, bottom] = glyph.box;
    const isInside = holds(state.clip, { x: (left + right) / 2, y: (top + bottom) / 2 });
    if (isInked && isInside) drawing.glyphs.push(glyph);
    else if (glyph.text.trim() !== '') drawing.unseen += 1;
  }
}

/** What each operator of text does. */
export const TEXT_OPERATORS: Record<
  number,
  (painter: Painter, args: Arguments, order: number) => void
> = {
  [OPS.beginText]: (painter) => setTextMatrix(painter, IDENTITY),
  [OPS.setFont]: (painter, [name, size]) => setFont(painter, String(name), Number(size)),
  [OPS.setCharSpacing]: ({ state }, [spacing]) => {
    state.charSpacing = Number(spacing);
  },
  [OPS.setWordSpacing]: ({ state }, [spacing]) => {
    state.wordSpacing = Number(spacing);
  },
  [OPS.setHScale]: ({ state }, [percent]) => {
    state.horizontalScale = Number(percent) / 100;
  },
  [OPS.setLeading]: ({ state }, [leading]) => {
    state.leading = -Number(leading);
  },
  [OPS.setTextRenderingMode]: ({ state }, [mode]) => {
    state.renderingMode = Number(mode);
  },
  [OPS.setTextRise]: ({ state }, [rise]) => {
    state.rise = Number(rise);
  },
  [OPS.moveText]: (painter, [x, y]) => moveText(painter, Number(x), Number(y)),
  [OPS.setLeadingMoveText]: (painter, [x, y]) => {
    painter.state.leading = Number(y);
    moveText(painter, Number(x), Number(y));
  },
  [OPS.nextLine]: (painter) => moveText(painter, 0, painter.state.leading),
  [OPS.setTextMatrix]: (painter, [matrix]) =>
    setTextMatrix(painter, Array.from(matrix as ArrayLike<number>) as unknown as Matrix),
  [OPS.showText]: (painter, [shown], order) =>
    show(painter, shown as (ShownGlyph | number)[], order),
};
