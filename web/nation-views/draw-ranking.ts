import { svgElement } from '../lib/svg-element.js';
import { townColour } from '../ui/town-colour.js';
import { spanOf } from './bar.js';
import type { Standing } from './standings.js';

const [ROW, SIZE] = [30, 15];
/** Where names end, and how much room the values have. */
const [NAMES, VALUES] = [260, 110];

interface RankingDrawing {
  towns: readonly Standing[];
  marked: readonly string[];
  width: number;
  format: (value: number) => string;
  nameOf: (town: Standing) => string;
}

/** Some towns of a ranking as a picture. */
export function drawRanking(drawing: RankingDrawing): SVGSVGElement {
  const { towns, marked, width, format, nameOf } = drawing;
  const height = towns.length * ROW;
  const svg = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  const [least, most] = spanOf(towns.map(({ value }) => value));
  const room = width - NAMES - VALUES;
  const at = (value: number) => NAMES + ((value - least) / (most - least || 1)) * room;
  for (const [row, town] of towns.entries()) {
    const mark = marked.indexOf(town.code);
    const y = row * ROW;
    const text = {
      y: y + ROW / 2 + SIZE / 3,
      'font-size': SIZE,
      'font-weight': mark < 0 ? 400 : 700,
      fill: 'var(--ink)',
    };
    const [from, to] = [at(Math.min(0, town.value)), at(Math.max(0, town.value))];
    svg.append(
      svgElement('text', { ...text, x: 44, 'text-anchor': 'end' }, `${town.rank ?? '–'}`),
      svgElement('text', { ...text, x: 56 }, nameOf(town)),
      svgElement('rect', {
        ...{ x: from, y: y + 6, width: Math.max(1, to - from), height: ROW - 12 },
        fill: mark < 0 ? 'var(--bar)' : townColour(mark),
      }),
      svgElement('text', { ...text, x: width, 'text-anchor': 'end' }, format(town.value)),
    );
  }
  return svg;
}

/** How many of a ranking stand in a picture, before the marked ones. */
const FIRST = 20;

/** The first towns of a ranking, and those that are marked, each once. */
export const shownTowns = (towns: readonly Standing[], marked: readonly string[]): Standing[] =>
  towns.filter(({ code }, at) => at < FIRST || marked.includes(code));
