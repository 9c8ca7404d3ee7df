import * as Plot from '@observablehq/plot';
import { textWidth } from '../lib/text-width.js';
import type { AxisUnit } from '../lib/units.js';
import { townColour } from '../ui/town-colour.js';
import { BOTTOM, type Ending, FONT, labelled, labelsOf, NARROW, TOP } from './chart-labels.js';
import { hasValue, isShare, type Panel, type Point, rangeOf, spansOf } from './chart-panels.js';
import { ticksFor, yearTicks } from './chart-ticks.js';
import { MARKS, type Shape, shapeOf } from './figure-shape.js';

export interface Drawing {
  panel: Panel;
  unit: string;
  /** Codes in the order of their colours. */
  towns: string[];
  nameOf: (code: string) => string;
  width: number;
  height: number;
  axis: AxisUnit;
  /** All panels show the same years. */
  years: [number, number];
  texts: { noValue: string; mark: (point: Point) => string; tip: (point: Point) => string };
}

/** How long the arrow of a bound is. */
const ARROW = 26;

const saysBelow = ({ measure, comparator }: Point) =>
  MARKS[measure]?.label === 'below' || shapeOf(comparator) === 'UP';

/** Draws one panel. Plot's own style element is taken out: the page's policy allows none. */
export function drawPanel(drawing: Drawing): SVGSVGElement {
  const { panel, unit, towns, width, height, axis, years, texts } = drawing;
  const { lines, marks, bounds, silent, gaps } = panel;
  const colour = ({ town }: Point) => townColour(towns.indexOf(town));
  const range = rangeOf(panel, unit);
  const y = Plot.scale({ y: { type: 'linear', domain: range, range: [height - BOTTOM, TOP] } });
  const [low] = range;
  const shaped = (...shapes: Shape[]) =>
    bounds.filter(({ comparator }) => shapes.includes(shapeOf(comparator)));
  const caps = [
    ...shaped('UP', 'DOWN', 'RANGE').map((bound) => ({ ...bound, at: bound.value })),
    ...shaped('RANGE').map((bound) => ({ ...bound, at: bound.valueTo })),
  ];
  const across = {
    x1: ({ year }: Point) => year - 0.32,
    x2: ({ year }: Point) => year + 0.32,
    stroke: colour,
    strokeWidth: 3,
  };
  const ends = labelsOf(
    drawing,
    (value) => y.apply(value),
    (at) => y.invert?.(at) ?? 0,
  );
  const ticks = ticksFor(range, isShare(unit) ? 0 : axis.least);
  const left = Math.max(...ticks.map((value) => textWidth(axis.tick(value)))) * FONT + 14;
  const perYear = (width - left - 60) / (years[1] - years[0] + 0.8);
  // A name that begins before the last year reaches less far.
  const reach = ({ name, year }: Ending) =>
    textWidth(name) * FONT + 14 - (years[1] + 0.4 - year) * perYear;
  const right = Math.max(labelled(panel, width).length > 0 ? 26 : 12, ...ends.map(reach));
  const official = lines.filter(({ kind }) => kind === 'OFFICIAL');
  const planned = lines.filter(({ kind }) => kind === 'PLAN');
  const place = { x: 'year', y: 'value' } as const;
  const halo = {
    stroke: 'var(--paper)',
    strokeWidth: 4,
    paintOrder: 'stroke',
    fontSize: FONT,
  } as const;
  const line = {
    ...place,
    z: 'series',
    stroke: colour,
    strokeWidth: 2.25,
    strokeLinejoin: 'round',
  } as const;
  const chart = Plot.plot({
    className: 'plot',
    width,
    height,
    marginTop: TOP,
    marginBottom: BOTTOM,
    marginLeft: left,
    marginRight: right,
    style: { fontSize: `${FONT}px` },
    x: { type: 'linear', domain: [years[0] - 0.4, years[1] + 0.4], axis: null },
    y: { type: 'linear', domain: range, axis: null },
    marks: [
      Plot.rect(spansOf(silent), {
        x1: ([first]) => first - 0.5,
        x2: ([, last]) => last + 0.5,
        fill: 'var(--gap-shade)',
      }),
      Plot.gridY(ticks, { stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisY(ticks, {
        tickFormat: axis.tick,
        tickSize: 0,
        label: null,
        fill: 'var(--ink-soft)',
      }),
      Plot.text([axis.label], {
        frameAnchor: 'top-left',
        dx: -left,
        dy: -TOP,
        text: (label: string) => label,
        fill: 'var(--ink-soft)',
        lineAnchor: 'top',
        textAnchor: 'start',
      }),
      Plot.ruleY([low], { stroke: 'var(--ink-soft)' }),
      Plot.axisX(yearTicks(years, width - left - right), {
        tickFormat: (year: number) => `${year}`,
        label: null,
        tickSize: 5,
        stroke: 'var(--ink-soft)',
        fill: 'var(--ink-soft)',
      }),
      Plot.text(spansOf(silent), {
        x: ([first, last]) => (first + last) / 2,
        frameAnchor: 'middle',
        text: () => texts.noValue,
        fill: 'var(--ink-soft)',
        fontSize: 12,
      }),
      // A bound is a cap with an arrow to where the promise is kept.
      Plot.arrow(shaped('UP', 'DOWN'), {
        x: 'year',
        y1: 'value',
        y2: ({ value, comparator }: Point) =>
          y.invert?.(y.apply(value ?? 0) + (shapeOf(comparator) === 'DOWN' ? ARROW : -ARROW)),
        stroke: colour,
        strokeWidth: 1.5,
        headLength: 6,
      }),
      // A range is two caps and what lies between them; what is about so is a broken cap.
      Plot.link(shaped('RANGE'), {
        x: 'year',
        y1: 'value',
        y2: 'valueTo',
        stroke: colour,
        strokeWidth: 1.5,
      }),
      Plot.link(caps, { ...across, y: 'at' }),
      Plot.link(shaped('ABOUT'), { ...across, y: 'value', strokeDasharray: '5 4' }),
      Plot.line(official, line),
      Plot.line(planned, { ...line, strokeDasharray: '2 5', strokeLinecap: 'round' }),
      Plot.dot(official, { ...place, r: 2.75, fill: colour }),
      Plot.dot(planned, { ...place, r: 4, stroke: colour, strokeWidth: 2, fill: 'var(--paper)' }),
      Plot.dot(gaps, {
        x: 'year',
        y: () => low,
        symbol: 'times',
        r: 4,
        stroke: colour,
        strokeWidth: 1.5,
      }),
      ...Object.entries(MARKS).map(([name, mark]) =>
        Plot.dot(
          marks.filter(({ measure }) => measure === name),
          {
            ...place,
            symbol: mark?.symbol,
            r: mark?.r,
            stroke: colour,
            strokeWidth: 2,
            fill: 'var(--paper)',
          },
        ),
      ),
      // Baselines, and bounds with an arrow upwards, say their value below, all else above.
      ...[true, false].map((below) =>
        Plot.text(
          labelled(panel, width).filter((point) => saysBelow(point) === below),
          {
            x: 'year',
            y: ({ value, valueTo }: Point) => (below ? value : (valueTo ?? value)),
            text: texts.mark,
            dy: below ? 17 : -17,
            fill: colour,
            ...halo,
            fontSize: 12,
          } as Plot.TextOptions,
        ),
      ),
      Plot.text(ends, {
        x: 'year',
        y: 'y',
        text: 'name',
        dx: width < NARROW ? 6 : 10,
        textAnchor: 'start',
        fontWeight: 700,
        fill: ({ code }: Ending) => townColour(towns.indexOf(code)),
        ...halo,
      } as Plot.TextOptions),
      Plot.tip(
        [...lines, ...marks, ...bounds].filter(hasValue),
        Plot.pointer({
          ...place,
          title: texts.tip,
          fill: 'var(--paper-raised)',
          stroke: 'var(--rule)',
          lineHeight: 1.4,
        }),
      ),
    ],
  }) as SVGSVGElement;
  for (const style of chart.querySelectorAll('style')) style.remove();
  // Its parts have names that nobody may have who is not seen: the picture as a whole has one.
  for (const part of chart.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  return chart;
}
