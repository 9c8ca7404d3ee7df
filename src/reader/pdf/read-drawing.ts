import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Drawing } from './drawing.js';
import { type Bounds, type Matrix, times } from './matrix.js';
import { addArea, paintPath } from './paint-paths.js';
import { setFont, TEXT_OPERATORS } from './paint-text.js';
import {
  checkDrawn,
  enterForm,
  enterGroup,
  type Group,
  isSeen,
  leaveGroup,
  type PageSpace,
  type Painter,
  restore,
  save,
  startPainter,
} from './painter.js';

/** What pdfjs-dist makes of a page: operators and what they are given. */
export interface Operators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

function setGraphics(painter: Painter, settings: readonly [string, unknown][]): void {
  const { state } = painter;
  for (const [key, value] of settings) {
    if (key === 'ca') state.fillAlpha = Number(value);
    else if (key === 'CA') state.strokeAlpha = Number(value);
    else if (key === 'LW') state.lineWidth = Number(value);
    else if (key === 'BM') state.covers = value === 'source-over';
    else if (key === 'Font') setFont(painter, ...(value as [string, number]));
  }
}

/** What each operator does that is none of text. */
const OPERATORS: typeof TEXT_OPERATORS = {
  [OPS.save]: save,
  [OPS.restore]: restore,
  [OPS.transform]: ({ state }, matrix) => {
    state.transform = times(state.transform, matrix as unknown as Matrix);
  },
  [OPS.paintFormXObjectBegin]: (painter, [matrix, bounds]) =>
    enterForm(painter, matrix as Matrix | null, bounds as Bounds | null),
  [OPS.paintFormXObjectEnd]: restore,
  [OPS.beginGroup]: (painter, [group]) => enterGroup(painter, group as Group),
  [OPS.endGroup]: leaveGroup,
  [OPS.beginMarkedContent]: ({ layers }) => void layers.push(true),
  [OPS.beginMarkedContentProps]: ({ layers, space }, [kind, layer]) =>
    void layers.push(kind !== 'OC' || space.isShown(layer)),
  [OPS.endMarkedContent]: ({ layers }) => void layers.pop(),
  [OPS.setLineWidth]: ({ state }, [width]) => {
    state.lineWidth = Number(width);
  },
  [OPS.setGState]: (painter, [settings]) => setGraphics(painter, settings as [string, unknown][]),
  [OPS.setFillRGBColor]: ({ state }, [colour]) => {
    state.fillColour = String(colour);
  },
  [OPS.setStrokeRGBColor]: ({ state }, [colour]) => {
    state.strokeColour = String(colour);
  },
  [OPS.setFillColorN]: ({ state }) => {
    state.fillColour = null;
  },
  [OPS.setStrokeColorN]: ({ state }) => {
    state.strokeColour = null;
  },
  [OPS.constructPath]: (painter, [paint, path], order) =>
    paintPath(painter, Number(paint), (path as [ArrayLike<number> | null])[0], order),
  [OPS.clip]: (painter) => {
    painter.clips = true;
  },
  [OPS.eoClip]: (painter) => {
    painter.clips = true;
  },
  [OPS.shadingFill]: (painter, _, order) => {
    if (isSeen(painter)) addArea(painter, painter.state.clip, null, order);
  },
  ...TEXT_OPERATORS,
};

/** Follows the operators of a page as a painter would: what characters and lines are drawn, and where. */
export function readDrawing({ fnArray, argsArray }: Operators, space: PageSpace): Drawing {
  const painter = startPainter(space);
  for (const [order, operator] of fnArray.entries()) {
    const args = (argsArray[order] ?? []) as readonly unknown[];
    OPERATORS[operator]?.(painter, args, order);
    checkDrawn(painter);
  }
  return painter.drawing;
}
