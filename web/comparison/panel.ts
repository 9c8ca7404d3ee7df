import type { Cell, Row } from './series.js';

/** How a panel is drawn. */
export type PanelShape = 'LINES' | 'SLOPES' | 'BARS' | 'STRIP' | 'MULTIPLES' | 'LANE';

/** A value that is drawn, or the gap that it leaves in a line. */
export interface Point extends Drawn {
  year: number;
  /** Which part of its series it is in, between two breaks: no line joins two. */
  part: string;
}

/** What is drawn, also without a year. */
export interface Drawn {
  series: string;
  town: string;
  kind: 'PLAN' | 'OFFICIAL';
  year: number | null;
  measure: Cell['measure'];
  value: number | null;
  valueTo: number | null;
  comparator: Cell['comparator'];
}

/** Series that may stand in one picture. */
export interface Panel {
  key: string;
  shape: PanelShape;
  /** Another indicator than the one that was asked for. */
  related: boolean;
  rows: Row[];
  /** Actual values with the gaps between them: they make lines. */
  lines: Point[];
  /** Targets and baselines. */
  marks: Point[];
  /** What is no point: bounds, ranges and what is about so, of whichever measure. */
  bounds: Point[];
  /** Figures without a year; they have a panel of their own. */
  undated: Drawn[];
  /** Years from which a series counts otherwise than before. */
  breaks: number[];
  /**
   * Years between the first and the last actual value in which no series has one; none where these are
   * at least as many as the others, as between two censuses.
   */
  silent: number[];
  /** Years in which a series has none and another has. */
  gaps: Point[];
}

/** Where a figure is drawn, in the picture's own points. */
export interface Spot {
  point: Drawn;
  x: number;
  y: number;
}
