import * as Plot from '@observablehq/plot';
import { textWidth } from '../lib/text-width.js';
import { townColour } from '../ui/town-colour.js';
import { FONT } from './chart-labels.js';
import { hasValue, isShare, rangeOf } from './chart-panels.js';
import { ticksFor } from './chart-ticks.js';
import { axisName, drawFrame, HALO, tipOf } from './draw-frame.js';
import type { Drawing, Picture } from './drawing.js';
import { MARKS, shapeOf } from './figure-shape.js';
import type { Drawn } from './panel.js';

const TOP = 34;
const BOTTOM = 30;
const GAP = 8;
/** How much wider bold letters are. */
const BOLD = 1.12;
/** The room of a text behind a bar, at most this share of the picture. */
const MOST_BEHIND = 0.4;

interface Line {
  /** Unique: what stands in one line of the picture. */
  key: string;
  name: string;
  figure: Drawn;
}

/** The figures of one year as bars, the highest first, with the targets of their towns as marks. */
export function drawBars(drawing: Drawing): Picture {
  const { panel, nameOf } = drawing;
  const actual = [...panel.lines, ...panel.bounds].filter(
    (point) => hasValue(point) && MARKS[point.measure] === null,
  );
  const lines = actual
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .map((figure) => ({ key: figure.series, name: nameOf(figure.town), figure }));
  const promised = [...panel.marks, ...panel.bounds].filter(
    ({ series, measure }) =>
      MARKS[measure] !== null && lines.some(({ figure }) => figure.series === series),
  );
  // A plan's target beside the official figure of its town: in the line of that figure.
  const elsewhere = [...panel.marks, ...panel.bounds].flatMap((mark) => {
    const line = lines.find(({ figure }) => figure.town === mark.town);
    const own = promised.some(({ series }) => series === mark.series);
    return MARKS[mark.measure] !== null && !own && line ? [{ ...mark, line: line.key }] : [];
  });
  const marks = [...promised.map((mark) => ({ ...mark, line: mark.series })), ...elsewhere];
  return draw(drawing, lines, marks, true);
}

/** Figures that have no year, each in a line of its own: nothing says that they are of one time. */
export function drawLane(drawing: Drawing): Picture {
  const lines = drawing.panel.undated.map((figure, at) => ({
    key: `${at}`,
    name: drawing.nameOf(figure.town),
    figure,
  }));
  return draw(drawing, lines, [], false);
}

type Marked = Drawn & { line: string };

function draw(drawing: Drawing, lines: Line[], marks: Marked[], bars: boolean): Picture {
  const { panel, unit, towns, width, axis, texts } = drawing;
  const [low, high] = rangeOf(panel, unit);
  const colour = ({ town }: Drawn) => townColour(towns.indexOf(town));
  const behind = ({ key, figure }: Line) =>
    [
      bars ? texts.value(figure) : texts.mark(figure),
      ...marks.filter(({ line }) => line === key).map(texts.dated),
    ].join('　');
  const left = Math.max(...lines.map(({ name }) => textWidth(name) * FONT * BOLD)) + 12;
  const text = Math.max(...lines.map((line) => textWidth(behind(line)) * FONT)) + GAP + 4;
  const right = Math.min(text, width * MOST_BEHIND);
  const end = ({ key, figure }: Line) =>
    Math.max(
      0,
      ...[figure, ...marks.filter(({ line }) => line === key)].map(
        ({ value, valueTo }) => valueTo ?? value ?? 0,
      ),
    );
  const isOpen = ({ figure }: Line) => shapeOf(figure.comparator) !== 'POINT';
  const points = [...lines.map(({ key, figure }) => ({ ...figure, line: key })), ...marks];
  const bar = {
    x: ({ figure }: Line) => figure.value,
    y: 'key',
    insetTop: 5,
    insetBottom: 5,
  } as const;
  return drawFrame(
    drawing,
    {
      marginTop: TOP,
      marginBottom: BOTTOM,
      marginLeft: left,
      marginRight: right,
      x: { type: 'linear', domain: [Math.min(0, low), high], axis: null },
      y: { type: 'band', domain: lines.map(({ key }) => key), axis: null, padding: 0 },
      marks: [
        Plot.gridX(ticksIn(drawing, low, high), { stroke: 'var(--rule)', strokeOpacity: 1 }),
        Plot.axisX(ticksIn(drawing, low, high), {
          tickFormat: axis.tick,
          tickSize: 0,
          label: null,
          fill: 'var(--ink-soft)',
        }),
        axisName(bars ? `${axis.label}　${lines[0]?.figure.year}` : axis.label, -left, -TOP),
        ...(bars
          ? [
              Plot.barX(
                lines.filter((line) => !isOpen(line)),
                { ...bar, fill: ({ figure }: Line) => colour(figure) },
              ),
              // What is no point is no full bar.
              Plot.barX(lines.filter(isOpen), {
                ...bar,
                fill: 'var(--paper)',
                stroke: ({ figure }: Line) => colour(figure),
                strokeWidth: 2,
                strokeDasharray: '5 4',
              }),
            ]
          : [
              Plot.dot(lines, {
                x: ({ figure }: Line) => figure.value,
                y: 'key',
                symbol: ({ figure }: Line) => MARKS[figure.measure]?.symbol ?? 'circle',
                r: 6,
                stroke: ({ figure }: Line) => colour(figure),
                strokeWidth: 2,
                fill: 'var(--paper)',
              }),
            ]),
        Plot.ruleX([0], { stroke: 'var(--ink-soft)' }),
        ...Object.entries(MARKS).map(([measure, mark]) =>
          Plot.dot(
            marks.filter((one) => one.measure === measure),
            {
              x: 'value',
              y: 'line',
              symbol: mark?.symbol,
              r: mark?.r,
              stroke: colour,
              strokeWidth: 2,
              fill: 'var(--paper)',
            },
          ),
        ),
        Plot.text(lines, {
          x: 0,
          y: 'key',
          text: 'name',
          dx: -8,
          textAnchor: 'end',
          fontWeight: 700,
          fill: ({ figure }: Line) => colour(figure),
        } as Plot.TextOptions),
        Plot.text(lines, {
          x: end,
          y: 'key',
          text: behind,
          dx: GAP + 4,
          textAnchor: 'start',
          fill: 'var(--ink)',
          ...HALO,
        } as Plot.TextOptions),
        tipOf(drawing, points, { x: 'value', y: 'line' }),
      ],
    },
    (at) =>
      points.map((point) => ({
        point,
        x: at('x', point.value),
        y: at('y', point.line) + (drawing.height - TOP - BOTTOM) / lines.length / 2,
      })),
  );
}

const ticksIn = ({ unit, axis, width }: Drawing, low: number, high: number) =>
  ticksFor([low, high], isShare(unit) ? 0 : axis.least).filter(
    (_, at, all) => width >= 480 || at % Math.ceil(all.length / 3) === 0,
  );
