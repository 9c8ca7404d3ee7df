import * as Plot from '@observablehq/plot';
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

/** Draws marks. Plot's own style element is taken out: the page's policy allows none. */
export function drawFrame(
  { width, height }: Drawing,
  options: Plot.PlotOptions,
  spotsOf: (at: (scale: 'x' | 'y' | 'fx' | 'fy', value: unknown) => number) => Spot[],
): Picture {
  const chart = Plot.plot({
    className: 'plot',
    width,
    height,
    style: { fontSize: `${FONT}px` },
    ...options,
  }) as SVGSVGElement & Plot.Plot;
  for (const style of chart.querySelectorAll('style')) style.remove();
  // Its parts have names that nobody may have who is not seen: the picture as a whole has one.
  for (const part of chart.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  const at = (scale: 'x' | 'y' | 'fx' | 'fy', value: unknown) =>
    Number(chart.scale(scale)?.apply(value) ?? 0);
  return { svg: chart, spots: spotsOf(at) };
}
