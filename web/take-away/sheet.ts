import { wrapText } from '../lib/text-width.js';

const NAMESPACE = 'http://www.w3.org/2000/svg';
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
  const svg = document.createElementNS(NAMESPACE, 'svg');
  let y = MARGIN;
  return {
    write(text, size, fill, weight = 400) {
      for (const line of wrapText(text, INNER / size)) {
        y += size * 1.4;
        svg.append(textElement(line, MARGIN, y, size, fill, weight));
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
      const ground = document.createElementNS(NAMESPACE, 'rect');
      ground.setAttribute('width', '100%');
      ground.setAttribute('height', '100%');
      ground.setAttribute('fill', 'var(--paper)');
      svg.prepend(ground);
      for (const [name, value] of Object.entries({
        xmlns: NAMESPACE,
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

function textElement(
  text: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  weight: number,
) {
  const element = document.createElementNS(NAMESPACE, 'text');
  const attributes = { x, y, fill, 'font-size': size, 'font-weight': weight };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, `${value}`);
  element.textContent = text;
  return element;
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
