import * as Plot from '@observablehq/plot';
import { barePlot } from './bare-plot.js';
import { FONT } from './chart-labels.js';
import type { Drawing, Picture } from './drawing.js';
import type { Drawn, Spot } from './panel.js';

/** Letters over lines: a rim of paper keeps them apart. */
export const HALO = {
  stroke: 'var(--paper)',
  strokeWidth: 4,
  paintOrder: 'stroke',
  fontSize: FONT,
} as const;

/** What is read off an axis, in the corner where it begins. */
export const axisName = (label: string, dx: number, dy: number) =>
  Plot.text([label], {
    frameAnchor: 'top-left',
    dx,
    dy,
    text: (words: string) => words,
    fill: 'var(--ink-soft)',
    lineAnchor: 'top',
    textAnchor: 'start',
  });

/** The words of the figure nearest to the pointer. */
export const tipOf = ({ texts }: Drawing, points: Drawn[], place: Record<string, unknown>) =>
  Plot.tip(
    points,
    Plot.pointer({
      ...place,
      title: texts.tip,
      fill: 'var(--paper-raised)',
      stroke: 'var(--rule)',
      lineHeight: 1.4,
    }),
  );

/** Draws marks, and tells where its figures stand. */
export function drawFrame(
  { width, height }: Drawing,
  options: Plot.PlotOptions,
  spotsOf: (at: (scale: 'x' | 'y' | 'fx' | 'fy', value: unknown) => number) => Spot[],
): Picture {
  const chart = barePlot({ width, height, style: { fontSize: `${FONT}px` }, ...options });
  const at = (scale: 'x' | 'y' | 'fx' | 'fy', value: unknown) =>
    Number(chart.scale(scale)?.apply(value) ?? 0);
  return { svg: chart, spots: spotsOf(at) };
}
