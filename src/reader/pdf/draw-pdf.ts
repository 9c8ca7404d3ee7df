import type { Box } from '../pages/page.js';
import type { Picture } from './draw-page.js';
import { PDF_LIMITS, type PdfLimits, startPdfThread } from './pdf-thread.js';

/** A PDF that is open to be drawn: it must be closed. */
export interface DrawnPdf {
  /** A page as it is read; null on a system without a canvas. */
  page(number: number): Promise<Picture | null>;
  /** Parts of a page, in the order of the boxes. */
  parts(page: number, boxes: readonly Box[]): Promise<Picture[] | null>;
  close(): Promise<void>;
}

/** The largest picture on a page that is drawn: A3 in 600 dots an inch. */
const PIXELS = 70_000_000;
/** Legible on a screen: 144 dots an inch. */
const SCALE = 2;

/**
 * Opens a PDF to make pictures of its pages, turned as they are read.
 * @throws FileProblems as reading does
 */
export async function drawPdf(path: string, limits: PdfLimits = PDF_LIMITS): Promise<DrawnPdf> {
  const { ask, close } = await startPdfThread(path, limits, PIXELS);
  const draw = async (page: number, boxes: readonly Box[] | null) => {
    const answer = await ask({ kind: 'DRAW', page, boxes, scale: SCALE }, 'PICTURES');
    return answer.pictures;
  };
  return {
    ...{ close, parts: draw },
    page: async (number) => (await draw(number, null))?.[0] ?? null,
  };
}
