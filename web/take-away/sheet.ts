import { svgElement } from '../lib/svg-element.js';
import { wrapText } from '../lib/text-width.js';

const WIDTH = 960;
const MARGIN = 32;
/** The room that there is across. */
export const INNER = WIDTH - 2 * MARGIN;
const FONTS =
  "'Hiragino Sans','Hiragino Kaku Gothic ProN','Yu Gothic','Noto Sans JP','Noto Sans CJK JP','Machikurabe Sans','Noto Sans JP Variable',sans-serif";

/** A picture that is written from above to below. */
export interface Sheet {
  write(text: string, size: number, fill: string, weight?: number): void;
  space(height: number): void;
  /** Puts a drawing below what is there: its width and height are numbers. */
  draw(drawing: SVGSVGElement): void;
  /** The whole, in the colours of light paper. */
  close(): SVGSVGElement;
}

export function newSheet(): Sheet {
  const svg = svgElement('svg', {});
  let y = MARGIN;
  return {
    write(text, size, fill, weight = 400) {
      for (const line of wrapText(text, INNER / size)) {
        y += size * 1.4;
        const text = { x: MARGIN, y, fill, 'font-size': size, 'font-weight': weight };
        svg.append(svgElement('text', text, line));
      }
    },
    space(height) {
      y += height;
    },
    draw(drawing) {
      drawing.removeAttribute('font-family');
      drawing.setAttribute('x', `${MARGIN}`);
      drawing.setAttribute('y', `${y}`);
      svg.append(drawing);
      y += Number(drawing.getAttribute('height')) + 12;
    },
    close() {
      const height = Math.ceil(y + MARGIN * 0.75);
      svg.prepend(svgElement('rect', { width: '100%', height: '100%', fill: 'var(--paper)' }));
      for (const [name, value] of Object.entries({
        xmlns: svg.namespaceURI,
        width: WIDTH,
        height,
        viewBox: `0 0 ${WIDTH} ${height}`,
        'font-family': FONTS,
        fill: 'currentColor',
      })) {
        svg.setAttribute(name, `${value}`);
      }
      return withColours(svg);
    },
  };
}

/** Puts in the colours of light paper, since the names of ours mean nothing outside of the page. */
function withColours(svg: SVGSVGElement): SVGSVGElement {
  const paper = document.createElement('div');
  paper.className = 'on-paper';
  document.body.append(paper);
  const style = getComputedStyle(paper);
  svg.setAttribute('color', style.getPropertyValue('--ink'));
  for (const element of svg.querySelectorAll('*')) {
    element.removeAttribute('class');
    for (const { name, value } of [...element.attributes]) {
      if (!value.includes('var(')) continue;
      const shown = value.replaceAll(/var\((--[\w-]+)\)/g, (_, token) =>
        style.getPropertyValue(token).trim(),
      );
      element.setAttribute(name, shown);
    }
  }
  paper.remove();
  return svg;
}
