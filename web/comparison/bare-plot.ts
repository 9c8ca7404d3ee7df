import * as Plot from '@observablehq/plot';

/**
 * A picture without Plot's own style element, which the page's policy does not allow, and without the names
 * of its parts, which nobody may have who is not seen: the picture as a whole has one.
 */
export function barePlot(options: Plot.PlotOptions): SVGSVGElement & Plot.Plot {
  const chart = Plot.plot({ className: 'plot', ...options }) as SVGSVGElement & Plot.Plot;
  for (const style of chart.querySelectorAll('style')) style.remove();
  for (const part of chart.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  return chart;
}
