import { hasValue } from './chart-panels.js';
import type { Panel, PanelShape } from './panel.js';

export const BAR_STEP = 34;
export const LANE_STEP = 28;
/** What a panel of bars has above and below them. */
export const BAR_AROUND = 64;
/** Of towns drawn apart, each. */
export const FACET_HEIGHT = 150;

/** How many pictures of so many towns drawn apart stand in a row: as many as fit, the rows alike. */
export function facetColumns(towns: number, width: number): number {
  const most = width < 560 ? 2 : width < 820 ? 3 : 4;
  return Math.max(1, Math.ceil(towns / Math.ceil(towns / most)));
}

const across = (width: number) => Math.round(Math.max(280, Math.min(420, width * 0.48)));
const countOf = (panel: Panel) =>
  new Set(
    panel.lines
      .concat(panel.bounds)
      .filter(hasValue)
      .map(({ series }) => series),
  ).size;

const HEIGHTS: Record<PanelShape, (panel: Panel, width: number) => number> = {
  LINES: (_, width) => across(width),
  SLOPES: (_, width) => across(width),
  BARS: (panel) => countOf(panel) * BAR_STEP + BAR_AROUND,
  STRIP: () => 220,
  MULTIPLES: (panel, width) => {
    const towns = new Set(panel.lines.filter(hasValue).map(({ town }) => town)).size;
    return Math.ceil(towns / facetColumns(towns, width)) * FACET_HEIGHT + 60;
  },
  LANE: ({ undated }) => undated.length * LANE_STEP + BAR_AROUND,
};

/** How high a panel is: known before it is drawn, so that its room is kept. */
export const panelHeight = (panel: Panel, width: number): number =>
  HEIGHTS[panel.shape](panel, width);
