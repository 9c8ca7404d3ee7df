import type { AxisUnit } from '../lib/units.js';
import type { Drawn, Panel, Spot } from './panel.js';

/** A panel and everything that is written in it. */
export interface Drawing {
  panel: Panel;
  unit: string;
  /** Codes in the order of their colours. */
  towns: string[];
  nameOf: (code: string) => string;
  width: number;
  height: number;
  axis: AxisUnit;
  /** All panels show the same years. */
  years: [number, number];
  texts: {
    noValue: string;
    broken: string;
    median: (value: string) => string;
    /** A value alone; with its measure; with its measure and year. */
    value: (point: Drawn) => string;
    mark: (point: Drawn) => string;
    dated: (point: Drawn) => string;
    tip: (point: Drawn) => string;
  };
}

export interface Picture {
  svg: SVGSVGElement;
  /** The figures that can be walked and opened. */
  spots: Spot[];
}
