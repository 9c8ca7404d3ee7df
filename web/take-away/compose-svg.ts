import { panelsOf, yearsOf } from '../comparison/chart-panels.js';
import { type ChartWords, keyOf, panelTitle } from '../comparison/chart-words.js';
import { drawChart } from '../comparison/draw-chart.js';
import { wrapText } from '../lib/text-width.js';
import type { CompareQuery } from '../queries/types.js';

const NAMESPACE = 'http://www.w3.org/2000/svg';
const WIDTH = 960;
const MARGIN = 32;
const INNER = WIDTH - 2 * MARGIN;
const FONTS =
  "'Hiragino Sans','Hiragino Kaku Gothic ProN','Yu Gothic','Noto Sans JP','Noto Sans CJK JP','Machikurabe Sans','Noto Sans JP Variable',sans-serif";

interface Words {
  title: string;
  subtitle: string;
  verdict: string;
  /** What is to be said with the figures. */
  cautions: string[];
  /** Citation and release. */
  source: string;
}

/** The chart as one picture that can stand alone: title, what is counted, verdict, key, source, release. */
export function composeSvg(
  comparison: CompareQuery['compare'],
  words: ChartWords,
  { title, subtitle, verdict, cautions, source }: Words,
): SVGSVGElement {
  const panels = panelsOf(comparison.rows);
  const years = yearsOf(panels);
  const svg = document.createElementNS(NAMESPACE, 'svg');
  let y = MARGIN;
  const write = (text: string, size: number, fill: string, weight = 400) => {
    for (const line of wrapText(text, INNER / size)) {
      y += size * 1.4;
      svg.append(textElement(line, MARGIN, y, size, fill, weight));
    }
  };
  write(title, 28, 'var(--ink)', 700);
  write(subtitle, 15, 'var(--ink-soft)');
  write(verdict, 15, 'var(--ink)', 700);
  for (const caution of cautions) write(caution, 13, 'var(--ink)');
  y += 10;
  const key = keyOf(words, panels).map(([sign, meaning]) => `${sign} ${meaning}`.trim());
  if (key.length > 0) write(key.join('　'), 13, 'var(--ink-soft)');
  y += 8;
  for (const panel of panels) {
    if (panels.length > 1) write(panelTitle(words, panel), 15, 'var(--ink)', 700);
    y += 6;
    const { svg: chart } = drawChart(words, panel, years, INNER);
    chart.removeAttribute('font-family');
    chart.setAttribute('x', `${MARGIN}`);
    chart.setAttribute('y', `${y}`);
    svg.append(chart);
    y += Number(chart.getAttribute('height')) + 12;
  }
  write(source, 12, 'var(--ink-soft)');
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
