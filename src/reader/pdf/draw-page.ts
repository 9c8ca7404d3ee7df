import type { Canvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../pages/page.js';
import { type Layers, pageOfPdf } from './page-of-pdf.js';

/** A picture of a page or of a part of it, with its size in points. */
export interface Picture {
  png: Uint8Array;
  width: number;
  height: number;
}

/** A picture has no more pixels, however large its page is. */
const MOST_PIXELS = 16_000_000;

/** Draws a page, turned as it is read, or parts of it; null on a system that the package of the canvas has no build for. */
export async function drawPage(
  pdf: PDFPageProxy,
  layers: Layers,
  { boxes, scale: wanted }: { boxes: readonly Box[] | null; scale: number },
): Promise<Picture[] | null> {
  const painter = await import('@napi-rs/canvas').catch(() => null);
  if (!painter) return null;
  const { turned, width, height } = await pageOfPdf(pdf, layers);
  const scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = painter.createCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
  const viewport = pdf.getViewport({ scale, rotation: (pdf.rotate + turned) % 360 });
  await pdf.render({ canvas: canvas as never, viewport, annotationMode: 0 }).promise;
  if (!boxes) return [{ png: taken(canvas), width, height }];
  const parts = boxes.map((box) => {
    const part = within(box, { width, height });
    const own = painter.createCanvas(
      Math.max(1, Math.round(part.width * scale)),
      Math.max(1, Math.round(part.height * scale)),
    );
    own.getContext('2d').drawImage(canvas, -part.x * scale, -part.y * scale);
    return { png: taken(own), width: part.width, height: part.height };
  });
  release(canvas);
  return parts;
}

function taken(canvas: Canvas): Uint8Array {
  const png = new Uint8Array(canvas.toBuffer('image/png'));
  release(canvas);
  return png;
}

/** Gives its memory back now: it is no part of the heap, which would wait for more of it to be cleared. */
function release(canvas: Canvas): void {
  canvas.width = 1;
  canvas.height = 1;
}

/** What of a box lies on the page. */
function within({ x, y, width, height }: Box, page: { width: number; height: number }): Box {
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  const [right, bottom] = [Math.min(page.width, x + width), Math.min(page.height, y + height)];
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}
