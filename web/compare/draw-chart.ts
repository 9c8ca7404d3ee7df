import * as Plot from '@observablehq/plot';
import { formatNumber } from '../lib/format-number.js';
import type { Language } from '../lib/language.js';
import { townColour } from '../ui/town-colour.js';
import type { Point } from './series.js';

interface Drawing {
  lines: Point[];
  marks: Point[];
  towns: string[];
  width: number;
  unit: string;
  language: Language;
  /** What the picture is called for those who do not see it. */
  label: string;
}

/** Draws the chart. Plot's own style element is taken out: the page's policy allows none. */
export function drawChart({ lines, marks, towns, width, unit, language, label }: Drawing): Element {
  const years = [...lines, ...marks].filter(({ value }) => value !== null).map(({ year }) => year);
  const first = Math.min(...years);
  const last = Math.max(...years);
  const position = { x: 'year', y: 'value', stroke: 'town' } as const;
  const chart = Plot.plot({
    className: 'plot',
    width,
    height: Math.max(260, Math.min(440, width * 0.5)),
    marginLeft: 72,
    marginRight: 16,
    x: {
      type: 'linear',
      domain: [first, last],
      tickFormat: (year: number) => `${year}`,
      label: null,
      ticks: ticksOf(first, last, width),
    },
    y: {
      label: unit,
      grid: true,
      zero: true,
      nice: true,
      ticks: 5,
      tickFormat: (value: number) => formatNumber(value, language),
    },
    color: { type: 'ordinal', domain: towns, range: towns.map((_, at) => townColour(at)) },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--ink-soft)' }),
      Plot.line(lines, { ...position, z: 'series', strokeWidth: 2 }),
      Plot.dot(lines, { ...position, r: 2.5, fill: 'var(--paper)' }),
      Plot.dot(marks, {
        ...position,
        symbol: 'measure',
        r: 5,
        strokeWidth: 2,
        fill: 'var(--paper)',
      }),
    ],
    symbol: { domain: ['TARGET', 'BASELINE'], range: ['diamond', 'square'] },
  });
  for (const style of chart.querySelectorAll('style')) style.remove();
  // Its parts have names that nobody may have who is not seen: the picture as a whole has one.
  for (const part of chart.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  chart.setAttribute('role', 'img');
  chart.setAttribute('aria-label', label);
  return chart;
}

/** Whole years, as many as fit. */
function ticksOf(first: number, last: number, width: number): number[] {
  const step = Math.max(1, Math.ceil(((last - first + 1) * 44) / Math.max(width - 88, 44)));
  const count = Math.floor((last - first) / step) + 1;
  return Array.from({ length: count }, (_, at) => last - at * step).reverse();
}
