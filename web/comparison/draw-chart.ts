import type { Panel } from './chart-panels.js';
import { axisOf, type ChartWords, markWords, tipWords, townName } from './chart-words.js';
import { drawPanel } from './draw-panel.js';

/** One panel of a comparison, with its words. Everything in this file is loaded after the page. */
export function drawChart(
  words: ChartWords,
  panel: Panel,
  years: [number, number],
  width: number,
): SVGSVGElement {
  const axis = axisOf(words, panel);
  return drawPanel({
    panel,
    unit: words.unit,
    towns: [...words.names.keys()],
    nameOf: (code) => townName(words, code).replace(/ (City|Town|Village)$/, ''),
    width,
    // A single year needs no more than a strip.
    height: years[0] === years[1] ? 220 : Math.round(Math.max(280, Math.min(420, width * 0.48))),
    axis,
    years,
    texts: { noValue: words.t.noValue, mark: markWords(words, axis), tip: tipWords(words) },
  });
}
