import {
  type ChartWords,
  datedWords,
  markWords,
  tipWords,
  townName,
  valueWords,
} from './chart-words.js';
import { drawBars, drawLane } from './draw-bars.js';
import { drawLines } from './draw-lines.js';
import { drawMultiples } from './draw-multiples.js';
import { drawStrip } from './draw-strip.js';
import type { Drawing, Picture } from './drawing.js';
import type { Panel, PanelShape } from './panel.js';
import { panelHeight } from './panel-height.js';

const DRAW: Record<PanelShape, (drawing: Drawing) => Picture> = {
  LINES: drawLines,
  SLOPES: drawLines,
  BARS: drawBars,
  STRIP: drawStrip,
  MULTIPLES: drawMultiples,
  LANE: drawLane,
};

/** One panel of a comparison, with its words. Everything in this file is loaded after the page. */
export function drawChart(
  words: ChartWords,
  panel: Panel,
  years: [number, number],
  width: number,
): Picture {
  return DRAW[panel.shape]({
    panel,
    unit: words.unit,
    towns: [...words.names.keys()],
    nameOf: (code) => townName(words, code).replace(/ (City|Town|Village)$/, ''),
    width,
    height: panelHeight(panel, width),
    axis: words.axis,
    years,
    texts: {
      noValue: words.t.noValue,
      broken: words.t.broken,
      median: words.t.medianOf,
      value: valueWords(words),
      mark: markWords(words),
      dated: datedWords(words),
      tip: tipWords(words),
    },
  });
}
