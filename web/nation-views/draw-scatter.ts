import * as Plot from '@observablehq/plot';
import { townColour } from '../ui/town-colour.js';
import type { ScatterDot } from './pair-towns.js';
import type { ScatterAxis } from './scatter-axis.js';

export interface ScatterDrawing {
  dots: readonly ScatterDot[];
  marked: readonly string[];
  x: ScatterAxis;
  y: ScatterAxis;
  width: number;
  title: (dot: ScatterDot) => string;
}

const FONT = 13;
const [LEFT, TOP, BOTTOM] = [64, 36, 52];

/** Towns as dots; marked ones in their colours, with their names. No line is laid through them. */
export function drawScatter(drawing: ScatterDrawing): SVGSVGElement {
  const { dots, marked, x, y, width, title } = drawing;
  const own = marked.flatMap((code) => dots.find((dot) => dot.code === code) ?? []);
  const colour = ({ code }: ScatterDot) => townColour(marked.indexOf(code));
  const place = {
    x: (dot: ScatterDot) => x.placeOf(dot.x),
    y: (dot: ScatterDot) => y.placeOf(dot.y),
  };
  const grid = { stroke: 'var(--rule)', strokeOpacity: 1 };
  const axis = { tickSize: 0, label: null, fill: 'var(--ink-soft)' };
  const label = { text: (text: string) => text, fill: 'var(--ink-soft)' };
  const chart = Plot.plot({
    className: 'plot',
    width,
    height: Math.round(Math.max(340, Math.min(620, width * 0.62))),
    marginLeft: LEFT,
    marginTop: TOP,
    marginBottom: BOTTOM,
    marginRight: 24,
    style: { fontSize: `${FONT}px` },
    x: { type: 'linear', domain: x.domain, axis: null },
    y: { type: 'linear', domain: y.domain, axis: null },
    marks: [
      Plot.gridX(x.ticks, grid),
      Plot.gridY(y.ticks, grid),
      Plot.axisX(x.ticks, { ...axis, tickFormat: x.tick }),
      Plot.axisY(y.ticks, { ...axis, tickFormat: y.tick }),
      Plot.text([`↑ ${y.label}`], {
        ...label,
        frameAnchor: 'top-left',
        dx: 6 - LEFT,
        dy: -TOP,
        textAnchor: 'start',
        lineAnchor: 'top',
      }),
      Plot.text([`${x.label} →`], {
        ...label,
        frameAnchor: 'bottom-right',
        dy: BOTTOM - 6,
        textAnchor: 'end',
        lineAnchor: 'bottom',
      }),
      Plot.dot(dots, { ...place, r: 2.5, fill: 'var(--accent)', fillOpacity: 0.45 }),
      Plot.dot(own, { ...place, r: 6, fill: colour, stroke: 'var(--paper)', strokeWidth: 1.5 }),
      Plot.text(own, {
        ...place,
        text: 'name',
        dy: -15,
        fill: colour,
        fontWeight: 700,
        stroke: 'var(--paper)',
        strokeWidth: 4,
        paintOrder: 'stroke',
      } as Plot.TextOptions),
      Plot.tip(
        dots,
        Plot.pointer({
          ...place,
          title,
          fill: 'var(--paper-raised)',
          stroke: 'var(--rule)',
          lineHeight: 1.4,
        }),
      ),
    ],
  }) as SVGSVGElement;
  for (const style of chart.querySelectorAll('style')) style.remove();
  for (const part of chart.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  return chart;
}
