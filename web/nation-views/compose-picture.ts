import { svgElement } from '../lib/svg-element.js';
import { INNER, newSheet, type Sheet } from '../take-away/sheet.js';
import { HATCH_LINES } from './hatches.js';
import type { LegendRow } from './legend.js';

/** What a picture says around its drawing. */
export interface PictureWords {
  title: string;
  subtitle: string;
  verdict: string;
  /** What is to be said with the figures. */
  cautions: readonly string[];
  /** Below the drawing, the source last. */
  notes: string[];
  /** Where all of it is found for ever. */
  address: string;
}

/** A view as one picture that can stand alone. */
export function composePicture(
  { title, subtitle, verdict, cautions, notes, address }: PictureWords,
  draw: (sheet: Sheet) => void,
): SVGSVGElement {
  const sheet = newSheet();
  sheet.write(title, 28, 'var(--ink)', 700);
  sheet.space(6);
  sheet.write(subtitle, 15, 'var(--ink-soft)');
  sheet.write(verdict, 15, 'var(--ink)', 700);
  for (const caution of cautions) sheet.write(caution, 13, 'var(--ink)');
  sheet.space(16);
  draw(sheet);
  for (const note of [...notes, address]) sheet.write(note, 12, 'var(--ink-soft)');
  return sheet.close();
}

/** A drawing of the page as wide as a picture has room. */
export function asDrawing(shown: SVGSVGElement): SVGSVGElement {
  const drawing = shown.cloneNode(true) as SVGSVGElement;
  const [, , width = 1, height = 1] = (shown.getAttribute('viewBox') ?? '').split(' ').map(Number);
  drawing.setAttribute('width', `${INNER}`);
  drawing.setAttribute('height', `${Math.round((INNER * height) / width)}`);
  // The fonts are those of the picture.
  for (const part of drawing.querySelectorAll('svg')) part.removeAttribute('font-family');
  // What stands in for it where there is less room.
  for (const part of drawing.querySelectorAll('.tile-narrow')) part.remove();
  drawing.prepend(hatches());
  return drawing;
}

const [ROW, SWATCH] = [24, 30];

/** A legend as a drawing, its rows in two columns. */
export function drawLegend(
  rows: readonly LegendRow[],
  count: (towns: number) => string,
): SVGSVGElement {
  const height = Math.ceil(rows.length / 2) * ROW;
  const legend = svgElement('svg', { width: INNER, height });
  legend.append(hatches());
  for (const [at, { fill, words, towns }] of rows.entries()) {
    const [x, y] = [(at % 2) * (INNER / 2), Math.floor(at / 2) * ROW];
    const text = { x: x + SWATCH + 8, y: y + 16, 'font-size': 14, fill: 'var(--ink)' };
    legend.append(
      svgElement('rect', {
        x,
        y: y + 4,
        width: SWATCH,
        height: 15,
        fill,
        stroke: 'var(--ink-soft)',
      }),
      svgElement('text', text, `${words}  (${count(towns)})`),
    );
  }
  return legend;
}

function hatches(): SVGDefsElement {
  const defs = svgElement('defs', {});
  for (const [id, d] of Object.entries(HATCH_LINES)) {
    const size = { width: 6, height: 6 };
    const pattern = svgElement('pattern', { id, ...size, patternUnits: 'userSpaceOnUse' });
    pattern.append(
      svgElement('rect', { ...size, fill: 'var(--paper)' }),
      svgElement('path', { d, stroke: 'var(--ink-soft)' }),
    );
    defs.append(pattern);
  }
  return defs;
}
