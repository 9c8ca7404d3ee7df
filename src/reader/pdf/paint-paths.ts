import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { at, type Bounds, boundsOf, common } from './matrix.js';
import { isSeen, type Painter, SEEN } from './painter.js';
import { isLevel, isUpright, rectangleOf, type Stretch, stretchesOf } from './path-shapes.js';

const BOTH: readonly number[] = [
  ...[OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke],
];
const STROKES = new Set<number>([OPS.stroke, OPS.closeStroke, ...BOTH]);
const FILLS = new Set<number>([OPS.fill, OPS.eoFill, ...BOTH]);

/** A filled rectangle as thin as this is a ruling, in points; a stroke that is wider is an area. */
const THIN = 3;
/** What is shorter is a dot. */
const SHORTEST = 1;

const grown = ([left, top, right, bottom]: Bounds, x: number, y: number): Bounds => [
  left - x,
  top - y,
  right + x,
  bottom + y,
];

/** Strokes and fills a path, and cuts out by it where that was asked for. */
export function paintPath(
  painter: Painter,
  paint: number,
  path: ArrayLike<number> | null,
  order: number,
): void {
  const { state } = painter;
  const stretches = path ? stretchesOf(path, (x, y) => at(state.transform, x, y)) : [];
  if (isSeen(painter)) {
    if (STROKES.has(paint) && state.strokeAlpha > SEEN) stroke(painter, stretches, order);
    if (FILLS.has(paint) && state.fillAlpha > SEEN) fill(painter, stretches, order);
  }
  if (painter.clips && stretches.length > 0) {
    state.clip = common(state.clip, boundsOf(stretches.flatMap(({ points }) => points)));
  }
  painter.clips = false;
}

function stroke(painter: Painter, stretches: readonly Stretch[], order: number): void {
  const { transform, lineWidth, strokeColour } = painter.state;
  const [a, b, c, d] = transform;
  const width = lineWidth * Math.sqrt(Math.abs(a * d - b * c));
  for (const { points, straight } of stretches) {
    if (!straight) continue;
    for (const [i, from] of points.entries()) {
      const to = points[i + 1];
      if (!to || !(isLevel(from, to) || isUpright(from, to))) continue;
      const bounds = boundsOf([from, to]);
      if (width <= THIN) addRule(painter, bounds);
      else {
        const level = isLevel(from, to);
        const box = grown(bounds, level ? 0 : width / 2, level ? width / 2 : 0);
        addArea(painter, box, strokeColour, order);
      }
    }
  }
}

function fill(painter: Painter, stretches: readonly Stretch[], order: number): void {
  for (const stretch of stretches) {
    const rectangle = rectangleOf(stretch);
    const box = rectangle ?? boundsOf(stretch.points);
    const [left, top, right, bottom] = box;
    if (rectangle && Math.min(right - left, bottom - top) <= THIN) addRule(painter, rectangle);
    else addArea(painter, box, painter.state.fillColour, order, rectangle !== null);
  }
}

/** The middle line of a thin rectangle, as far as it is seen. */
function addRule({ state, drawing }: Painter, bounds: Bounds): void {
  const [left, top, right, bottom] = common(bounds, grown(state.clip, 1, 1));
  const [width, height] = [right - left, bottom - top];
  if (width < 0 || height < 0 || Math.max(width, height) < SHORTEST) return;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  drawing.rules.push(
    width >= height
      ? { from: { x: left, y }, to: { x: right, y } }
      : { from: { x, y: top }, to: { x, y: bottom } },
  );
}

/** An area that hides what is below it; colours that are mixed hide nothing. */
export function addArea(
  { state, drawing }: Painter,
  bounds: Bounds,
  colour: string | null,
  order: number,
  whole = true,
): void {
  const box = common(bounds, state.clip);
  if (box[2] <= box[0] || box[3] <= box[1]) return;
  const isClear = !state.covers || state.fillAlpha < 1;
  drawing.fills.push({ box, colour: isClear ? null : colour, whole: whole && !isClear, order });
}
