import * as Plot from '@observablehq/plot';
import { textWidth } from '../lib/text-width.js';
import { townColour } from '../ui/town-colour.js';
import {
  BOTTOM,
  type Ending,
  FONT,
  labelled,
  labelsOf,
  NARROW,
  startsOf,
  TOP,
} from './chart-labels.js';
import { hasValue, isShare, rangeOf, spansOf } from './chart-panels.js';
import { ticksFor, yearTicks } from './chart-ticks.js';
import { axisName, drawFrame, HALO, tipOf } from './draw-frame.js';
import type { Drawing, Picture } from './drawing.js';
import { MARKS, type Shape, shapeOf } from './figure-shape.js';
import type { Point } from './panel.js';
import { boxOf, placeLabels } from './place-labels.js';

/** How far from its mark a label stands, and how large it is. */
const ASIDE = 17;
const SMALL = 12;
const NAME_ASIDE = 10;
/** How long the arrow of a bound is. */
const ARROW = 26;

const saysBelow = ({ measure, comparator }: Point) =>
  MARKS[measure]?.label === 'below' || shapeOf(comparator) === 'UP';

/** Lines of what came over the years, or slopes between two or three, with what was promised. */
export function drawLines(drawing: Drawing): Picture {
  const { panel, unit, towns, width, height, axis, years, texts } = drawing;
  const { lines, marks, bounds, silent, gaps, breaks } = panel;
  const isSlopes = panel.shape === 'SLOPES';
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
  const pixel = (value: number) => y.apply(value);
  const valueAt = (at: number) => y.invert?.(at) ?? 0;
  const ends = labelsOf(drawing, pixel, valueAt);
  const starts = isSlopes ? startsOf(drawing, pixel, valueAt) : [];
  const ticks = isSlopes ? [] : ticksFor(range, isShare(unit) ? 0 : axis.least);
  // The ends of slopes say their values themselves.
  const left = isSlopes
    ? 8
    : Math.max(...ticks.map((value) => textWidth(axis.tick(value)))) * FONT + 14;
  // Slopes leave room for the values that they begin at.
  const pad = isSlopes ? Math.max(0.4, (years[1] - years[0]) * (width < NARROW ? 0.3 : 0.16)) : 0.4;
  const perYear = (width - left - 60) / (years[1] - years[0] + 2 * pad);
  // A name that begins before the last year reaches less far.
  const reach = ({ name, year }: Ending) =>
    textWidth(name) * FONT + 14 - (years[1] + pad - year) * perYear;
  const right = Math.max(labelled(panel, width).length > 0 ? 26 : 12, ...ends.map(reach));
  const official = lines.filter(({ kind }) => kind === 'OFFICIAL');
  const planned = lines.filter(({ kind }) => kind === 'PLAN');
  const place = { x: 'year', y: 'value' } as const;
  const line = {
    ...place,
    z: 'part',
    stroke: colour,
    strokeWidth: 2.25,
    strokeLinejoin: 'round',
  } as const;
  const xAt = (year: number) =>
    left + ((year - years[0] + pad) / (years[1] - years[0] + 2 * pad)) * (width - left - right);
  const names = ends.map(({ name, year, y: at }) =>
    boxOf(name, { x: xAt(year) + NAME_ASIDE, y: pixel(at), size: FONT, anchor: 'start' }),
  );
  const said = placeLabels(
    names,
    labelled(panel, width).map((point) => ({ ...point, below: saysBelow(point) })),
    (point) =>
      [point.below, !point.below].map((below) => {
        const value = below ? point.value : (point.valueTo ?? point.value);
        const y = pixel(value ?? 0) + (below ? ASIDE : -ASIDE);
        const at = { x: xAt(point.year), y, size: SMALL, anchor: 'middle' as const };
        return [{ ...point, below }, boxOf(texts.mark(point), at)];
      }),
  );
  const moments = [...new Set(lines.filter(hasValue).map(({ year }) => year))].sort();
  const all = [...lines, ...marks, ...bounds].filter(hasValue);
  const options: Plot.PlotOptions = {
    marginTop: TOP,
    marginBottom: BOTTOM,
    marginLeft: left,
    marginRight: right,
    x: { type: 'linear', domain: [years[0] - pad, years[1] + pad], axis: null },
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
      axisName(axis.label, -left, -TOP),
      Plot.ruleY([low], { stroke: 'var(--ink-soft)' }),
      ...(isSlopes ? [Plot.ruleX(moments, { stroke: 'var(--rule)' })] : []),
      // Nothing leads over a break: before and after are not the same.
      Plot.ruleX(breaks, {
        x: (year: number) => year - 0.5,
        stroke: 'var(--ink-soft)',
        strokeDasharray: '2 4',
      }),
      Plot.text(breaks, {
        x: (year: number) => year - 0.5,
        frameAnchor: 'top',
        dx: 5,
        textAnchor: 'start',
        text: () => texts.broken,
        fill: 'var(--ink-soft)',
        ...HALO,
        fontSize: 12,
      } as Plot.TextOptions),
      Plot.axisX(isSlopes ? moments : yearTicks(years, width - left - right), {
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
      // Baselines, and bounds with an arrow upwards, say their value below, all else above, where there is room.
      ...[true, false].map((below) =>
        Plot.text(
          said.filter((one) => one.below === below),
          {
            x: 'year',
            y: ({ value, valueTo }: Point) => (below ? value : (valueTo ?? value)),
            text: texts.mark,
            dy: below ? ASIDE : -ASIDE,
            fill: colour,
            ...HALO,
            fontSize: 12,
          } as Plot.TextOptions,
        ),
      ),
      Plot.text(ends, {
        x: 'year',
        y: 'y',
        text: 'name',
        dx: width < NARROW ? 6 : NAME_ASIDE,
        textAnchor: 'start',
        fontWeight: 700,
        fill: ({ code }: Ending) => townColour(towns.indexOf(code)),
        ...HALO,
      } as Plot.TextOptions),
      Plot.text(starts, {
        x: 'year',
        y: 'y',
        text: 'name',
        dx: -8,
        textAnchor: 'end',
        fill: ({ code }: Ending) => townColour(towns.indexOf(code)),
        ...HALO,
      } as Plot.TextOptions),
      tipOf(drawing, all, place),
    ],
  };
  return drawFrame(drawing, options, (at) =>
    all.map((point) => ({ point, x: at('x', point.year), y: at('y', point.value) })),
  );
}
