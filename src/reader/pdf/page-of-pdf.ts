import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from '../pages/page.js';
import type { FontMetrics } from './draw-state.js';
import type { Drawing, Glyph } from './drawing.js';
import { joinRules } from './join-rules.js';
import { joinWords } from './join-words.js';
import type { Matrix } from './matrix.js';
import { readDrawing } from './read-drawing.js';
import { seenGlyphs } from './seen-glyphs.js';

/** A page, and what of its text cannot be read. */
export interface PdfPage extends Page {
  /** How the page is to be turned to be read, in degrees clockwise: a table may be printed on its side. */
  turned: number;
  /** Characters that nobody sees, such as what a scanner recognised behind its picture. */
  unseen: number;
  /** Characters that the file does not say what they are. */
  unknown: number;
}

/** Which layers of a document are shown. */
export type Layers = Awaited<ReturnType<PDFDocumentProxy['getOptionalContentConfig']>>;

/** The words and rulings of a page, turned so that most of it is read from left to right. */
export async function pageOfPdf(pdf: PDFPageProxy, layers: Layers): Promise<PdfPage> {
  const operators = await pdf.getOperatorList({ annotationMode: 0 });
  const draw = (rotation: number) => {
    const { transform, width, height } = pdf.getViewport({ scale: 1, rotation });
    const space = {
      ...{ transform: transform as unknown as Matrix, width, height },
      fontNamed: (name: string) => metricsOf(pdf, name),
      isShown: (layer: unknown) => layers.isVisible(layer as never) !== false,
    };
    return { width, height, drawing: readDrawing(operators, space) };
  };
  const usual = draw(pdf.rotate);
  const turned = turnOf(usual.drawing.glyphs);
  const { width, height, drawing } = turned === 0 ? usual : draw((pdf.rotate + turned) % 360);
  return { number: pdf.pageNumber, width, height, turned, ...readWords(drawing, pdf.pageNumber) };
}

function readWords(drawing: Drawing, page: number) {
  const seen = seenGlyphs(drawing);
  const rules = joinRules(drawing.rules);
  const known = seen
    .filter(({ text }) => !UNKNOWN.test(text))
    .map((glyph) => ({ ...glyph, text: MISTAKEN[glyph.text] ?? glyph.text }));
  return {
    ...{ words: joinWords(known, rules, page), rules },
    unseen: drawing.unseen + drawing.glyphs.length - seen.length,
    unknown: seen.length - known.length,
  };
}

/** What stands for a character that the file has no name for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: fonts of their own coding give them
const UNKNOWN = /^[\u0000-\u001f\u007f-\u009f\ufffd\ue000-\uf8ff]*$/;

/** Signs that browsers write into a PDF for the usual ones of the same shape. */
const MISTAKEN: Readonly<Record<string, string>> = { '\u2027': '・', '\u02bb': '‘' };

/** How far most of the writing is turned from level, in quarters of a turn. */
function turnOf(glyphs: readonly Glyph[]): number {
  const counts = new Map<number, number>();
  for (const { along, vertical } of glyphs) {
    const angle = Math.atan2(along.y, along.x) / (Math.PI / 2);
    const quarters = Math.round(vertical ? angle - 1 : angle);
    const turn = (((-quarters % 4) + 4) % 4) * 90;
    counts.set(turn, (counts.get(turn) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] > 0.6 * glyphs.length ? most[0] : 0;
}

interface FontObject {
  vertical?: boolean;
  isType3Font?: boolean;
  fontMatrix?: ArrayLike<number>;
  bbox?: ArrayLike<number>;
  defaultVMetrics?: readonly number[];
}

const USUAL: Matrix = [0.001, 0, 0, 0.001, 0, 0];

function metricsOf(pdf: PDFPageProxy, name: string): FontMetrics | null {
  const font = (pdf.commonObjs.has(name) ? pdf.commonObjs.get(name) : null) as FontObject | null;
  if (!font) return null;
  const matrix = font.fontMatrix ? (Array.from(font.fontMatrix) as unknown as Matrix) : USUAL;
  const [, bottom = 0, , top = 0] = Array.from(font.bbox ?? []);
  const ownHeight = Math.abs((top - bottom) * matrix[3]);
  return {
    vertical: font.vertical === true,
    height: font.isType3Font && ownHeight > 0 ? ownHeight : 1,
    ...{ matrix, defaultVMetrics: font.defaultVMetrics ?? null },
  };
}
