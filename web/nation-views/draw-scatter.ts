import * as Plot from '@observablehq/plot';
import { barePlot } from '../comparison/bare-plot.js';
import { wrapText } from '../lib/text-width.js';
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
const [LEFT, RIGHT] = [64, 24];
/** The room that the number of a tick takes across. */
const TICK = 52;
/** The height of a line of a label. */
const LINE = 18;

/** Towns as dots; marked ones in their colours, with their names. No line is laid through them. */
export function drawScatter(drawing: ScatterDrawing): SVGSVGElement {
  const { dots, marked, x, y, width, title } = drawing;
  const own = marked.flatMap((code) => dots.find((dot) => dot.code === code) ?? []);
  const colour = ({ code }: ScatterDot) => townColour(marked.indexOf(code));
  const place = {
    x: (dot: ScatterDot) => x.placeOf(dot.x),
    y: (dot: ScatterDot) => y.placeOf(dot.y),
  };
  // On a phone a label takes several lines.
  const [across, up] = [`${x.label} →`, `↑ ${y.label}`].map((text) =>
    wrapText(text, (width - RIGHT - 12) / FONT),
  ) as [string[], string[]];
  const every = Math.ceil((x.ticks.length * TICK) / (width - LEFT - RIGHT));
  const ticks = x.ticks.filter((_, at) => at % every === 0);
  const top = up.length * LINE + 18;
  const bottom = across.length * LINE + 34;
  const grid = { stroke: 'var(--rule)', strokeOpacity: 1 };
  const axis = { tickSize: 0, label: null, fill: 'var(--ink-soft)' };
  const label = { text: (text: string) => text, fill: 'var(--ink-soft)' };
  return barePlot({
    width,
    height: Math.round(Math.max(300, Math.min(540, width * 0.55))) + top + bottom,
    marginLeft: LEFT,
    marginTop: top,
    marginBottom: bottom,
    marginRight: RIGHT,
    style: { fontSize: `${FONT}px` },
    x: { type: 'linear', domain: x.domain, axis: null },
    y: { type: 'linear', domain: y.domain, axis: null },
    marks: [
      Plot.gridX(ticks, grid),
      Plot.gridY(y.ticks, grid),
      Plot.axisX(ticks, { ...axis, tickFormat: x.tick }),
      Plot.axisY(y.ticks, { ...axis, tickFormat: y.tick }),
      Plot.text([up.join('\n')], {
        ...label,
        frameAnchor: 'top-left',
        dx: 6 - LEFT,
        dy: -top,
        textAnchor: 'start',
        lineAnchor: 'top',
      }),
      Plot.text([across.join('\n')], {
        ...label,
        frameAnchor: 'bottom-right',
        dy: bottom - 6,
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
  });
}
