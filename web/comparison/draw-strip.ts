import * as Plot from '@observablehq/plot';
import { medianOf } from '../lib/median.js';
import { textWidth } from '../lib/text-width.js';
import { townColour } from '../ui/town-colour.js';
import { FONT } from './chart-labels.js';
import { isShare, rangeOf } from './chart-panels.js';
import { ticksFor } from './chart-ticks.js';
import { axisName, drawFrame, HALO, tipOf } from './draw-frame.js';
import type { Drawing, Picture } from './drawing.js';
import type { Point } from './panel.js';
import { namedOf, newestYear } from './strip.js';

const TOP = 34;
const BOTTOM = 34;
const SIDE = 16;
const STEP = FONT + 5;

/** Many towns in their newest common year: a line for each, the lowest, the highest and the first chosen by name. */
export function drawStrip(drawing: Drawing): Picture {
  const { panel, unit, towns, nameOf, width, height, axis, texts } = drawing;
  const year = newestYear(panel.lines);
  const points = panel.lines.filter((one) => one.year === year && one.value !== null);
  const [low, high] = rangeOf(panel, unit);
  const inner = width - 2 * SIDE;
  const pixel = (value: number) => SIDE + ((value - low) / (high - low)) * inner;
  const labels = levels(
    namedOf(points, towns).map((point) => ({
      point,
      text: `${nameOf(point.town)} ${texts.value(point)}`,
    })),
    ({ point }) => pixel(point.value ?? 0),
    ({ text }) => textWidth(text) * FONT + 12,
    width,
  );
  const median = medianOf(points.flatMap(({ value }) => value ?? [])) ?? 0;
  const band = { y1: height - BOTTOM - 70, y2: height - BOTTOM - 6 };
  const colour = ({ town }: Point) => townColour(towns.indexOf(town));
  const ticks = ticksFor([low, high], isShare(unit) ? 0 : axis.least);
  const shown = ticks.filter((_, at) => width >= 480 || at % Math.ceil(ticks.length / 3) === 0);
  return drawFrame(
    drawing,
    {
      marginTop: TOP,
      marginBottom: BOTTOM,
      marginLeft: SIDE,
      marginRight: SIDE,
      x: { type: 'linear', domain: [low, high], axis: null },
      y: { type: 'linear', domain: [height - BOTTOM, TOP], axis: null },
      marks: [
        Plot.axisX(shown, {
          tickFormat: axis.tick,
          tickSize: 4,
          label: null,
          stroke: 'var(--ink-soft)',
          fill: 'var(--ink-soft)',
        }),
        axisName(`${axis.label}　${year}　┆ ${texts.median(axis.format(median))}`, -SIDE, -TOP),
        Plot.ruleX(points, {
          x: 'value',
          y1: band.y1,
          y2: band.y2,
          stroke: 'var(--ink-soft)',
          strokeOpacity: 0.45,
        }),
        Plot.ruleX([median], {
          y1: band.y1 - 8,
          y2: band.y2 + 6,
          stroke: 'var(--ink)',
          strokeWidth: 2,
          strokeDasharray: '4 3',
        }),
        ...labels.flatMap(({ item: { point, text }, x, level }) => {
          const y = band.y1 - 18 - level * STEP;
          return [
            Plot.ruleX([point], {
              x: 'value',
              y1: y + 8,
              y2: band.y2,
              stroke: colour,
              strokeWidth: 2,
            }),
            Plot.text([point], {
              x: low + ((x - SIDE) / inner) * (high - low),
              y,
              text: () => text,
              textAnchor: 'start',
              fontWeight: 700,
              fill: colour,
              ...HALO,
            } as Plot.TextOptions),
          ];
        }),
        tipOf(drawing, points, { x: 'value', y: () => band.y1 + 20 }),
      ],
    },
    (at) => points.map((point) => ({ point, x: at('x', point.value), y: band.y1 + 32 })),
  );
}

/**
 * Puts labels on as many levels as keep them apart, each inside of the picture. From the right: what begins
 * further left stands higher, so that its line to the strip leads through no other label.
 */
function levels<T>(
  items: T[],
  at: (item: T) => number,
  wide: (item: T) => number,
  width: number,
): { item: T; x: number; level: number }[] {
  const starts: number[] = [];
  return items
    .toSorted((a, b) => at(b) - at(a))
    .map((item) => {
      const x = Math.max(2, Math.min(at(item) - 4, width - wide(item)));
      const free = starts.findIndex((start) => x + wide(item) <= start);
      const level = free < 0 ? starts.length : free;
      starts[level] = x;
      return { item, x, level };
    });
}
