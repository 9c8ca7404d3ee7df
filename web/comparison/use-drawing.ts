import { useLayoutEffect, useState } from 'preact/hooks';

type DrawChart = typeof import('./draw-chart.js').drawChart;

let loaded: DrawChart | null = null;

/** What draws is large: it is on its way while the page is taken over. The server draws nothing. */
const drawing = import.meta.env.SSR
  ? new Promise<never>(() => {})
  : import('./draw-chart.js').then(({ drawChart }) => {
      loaded = drawChart;
    });
// Who waits for it tells of a failure.
drawing.catch(() => undefined);

/**
 * What draws a chart, once it is loaded, or that it could not be. A browser may remember a failure:
 * only with the page is it loaded again for sure.
 */
export function useDrawing() {
  const [drawChart, setDrawChart] = useState(() => loaded);
  const [failed, setFailed] = useState(false);
  useLayoutEffect(() => {
    drawing.then(() => setDrawChart(() => loaded)).catch(() => setFailed(true));
  }, []);
  return { drawChart, failed };
}
