import * as Plot from '@observablehq/plot';
import { groupBy } from '../lib/group-by.js';
import { townColour } from '../ui/town-colour.js';
import { FONT } from './chart-labels.js';
import { hasValue, isShare, rangeOf } from './chart-panels.js';
import { ticksFor } from './chart-ticks.js';
import { drawFrame, tipOf } from './draw-frame.js';
import type { Drawing, Picture } from './drawing.js';
import { MARKS, type Shape, shapeOf } from './figure-shape.js';
import type { Point } from './panel.js';
import { facetColumns } from './panel-height.js';

const ARROWS: Record<Shape, string> = { POINT: '', DOWN: '↓', UP: '↑', RANGE: '↕', ABOUT: '' };

type Placed = Point & { fx: number; fy: number };

/** Each town in a picture of its own, the others behind it in grey: what would be a tangle of lines in one. */
export function drawMultiples(drawing: Drawing): Picture {
  const { panel, unit, towns, nameOf, width, axis, years, texts } = drawing;
  const codes = [...new Set(panel.lines.filter(hasValue).map(({ town }) => town))];
  const columns = facetColumns(codes.length, width);
  const placed = (points: Point[]): Placed[] =>
    points.flatMap((point) => {
      const at = codes.indexOf(point.town);
      return at < 0 ? [] : [{ ...point, fx: at % columns, fy: Math.floor(at / columns) }];
    });
  const lines = placed(panel.lines);
  const marks = placed(panel.marks);
  const bounds = placed(panel.bounds.filter(hasValue));
  const range = rangeOf(panel, unit);
  const ticks = ticksFor(range, isShare(unit) ? 0 : axis.least).filter((_, at) => at % 2 === 0);
  const colour = ({ town }: Point) => townColour(towns.indexOf(town));
  const facet = { fx: 'fx', fy: 'fy' } as const;
  const place = { x: 'year', y: 'value', ...facet } as const;
  const valued = lines.filter(hasValue);
  const last = [...groupBy(valued, ({ town }) => town).values()].flatMap(
    (own) => own.toSorted((a, b) => a.year - b.year).at(-1) ?? [],
  );
  const isOneYear = new Set(last.map(({ year }) => year)).size === 1;
  const nameWithValue = (point: Point) =>
    `${nameOf(point.town)} ${texts.value(point)}${isOneYear ? '' : ` (${point.year})`}`;
  const all = [...valued, ...marks, ...bounds];
  const across = { x1: (one: Placed) => one.year - 0.4, x2: (one: Placed) => one.year + 0.4 };
  return drawFrame(
    drawing,
    {
      marginTop: 40,
      marginBottom: 28,
      marginLeft: 44,
      marginRight: 16,
      x: { type: 'linear', domain: [years[0] - 0.5, years[1] + 0.5], axis: null },
      y: { type: 'linear', domain: range, axis: null },
      fx: { padding: 0.12, axis: null },
      fy: { padding: 0.3, axis: null },
      marks: [
        Plot.gridY(ticks, { stroke: 'var(--rule)', strokeOpacity: 1 }),
        Plot.axisY(ticks, {
          tickFormat: axis.tick,
          tickSize: 0,
          label: null,
          fill: 'var(--ink-soft)',
          facetAnchor: 'left',
        }),
        // Each inside of its own picture: two years of neighbours would run into each other.
        ...[...new Set(years)].map((year, at) =>
          Plot.axisX([year], {
            tickFormat: () => `${year}`,
            textAnchor: at === 0 ? 'start' : 'end',
            tickSize: 4,
            label: null,
            fill: 'var(--ink-soft)',
            stroke: 'var(--ink-soft)',
          }),
        ),
        Plot.line(lines, {
          ...place,
          z: 'part',
          facet: 'exclude',
          stroke: 'var(--ink-soft)',
          strokeOpacity: 0.45,
          strokeWidth: 1,
        }),
        Plot.ruleX(panel.breaks, {
          x: (year: number) => year - 0.5,
          stroke: 'var(--ink-soft)',
          strokeDasharray: '2 4',
        }),
        Plot.line(lines, { ...place, z: 'part', stroke: colour, strokeWidth: 2.25 }),
        Plot.dot(valued, { ...place, r: 2, fill: colour }),
        ...Object.entries(MARKS).map(([measure, mark]) =>
          Plot.dot(
            marks.filter((one) => one.measure === measure),
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
        // A bound is a cap with an arrow to where the promise is kept.
        Plot.link(bounds, { ...facet, ...across, y: 'value', stroke: colour, strokeWidth: 3 }),
        ...[true, false].map((up) =>
          Plot.text(
            bounds.filter(({ comparator }) => (shapeOf(comparator) === 'UP') === up),
            {
              ...place,
              text: ({ comparator }: Point) => ARROWS[shapeOf(comparator)],
              dy: up ? -9 : 9,
              fill: colour,
            } as Plot.TextOptions,
          ),
        ),
        Plot.text(last, {
          ...facet,
          frameAnchor: 'top-left',
          dy: -16,
          text: nameWithValue,
          textAnchor: 'start',
          fontWeight: 700,
          fontSize: FONT,
          fill: colour,
        } as Plot.TextOptions),
        Plot.text([axis.label], {
          facet: 'super',
          frameAnchor: 'top-left',
          dx: -44,
          dy: -40,
          text: (words: string) => words,
          fill: 'var(--ink-soft)',
          lineAnchor: 'top',
          textAnchor: 'start',
        } as Plot.TextOptions),
        tipOf(drawing, all, place),
      ],
    },
    (at) =>
      all.map((point) => ({
        point,
        x: at('fx', point.fx) + at('x', point.year),
        y: at('fy', point.fy) + at('y', point.value),
      })),
  );
}
