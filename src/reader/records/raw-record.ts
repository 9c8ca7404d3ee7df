import type { Printed } from '../blocks/block.js';
import type { Doubt } from '../doubt.js';

/** A figure, a mark of absence or words in its place, with what is printed over and beside it. */
export interface RawFigure {
  cell: Printed;
  /** What says which measure and year it is, outermost first: 目標値, 令和9年度. */
  heads: readonly Printed[];
}

/** How a record was found. */
export type Reader = 'TABLE' | 'LABELLED' | 'FLOW' | 'RUNNING';

/** An indicator as it is printed, before its figures, years and marks are understood. */
export interface RawRecord {
  reader: Reader;
  name: Printed;
  unit: Printed | null;
  definition: Printed | null;
  measuredBy: Printed | null;
  /** An arrow or words: ↗, 増加. */
  direction: Printed | null;
  /** What marks it as a 重要業績評価指標: KPI, ★. */
  marked: Printed | null;
  /** Headings that it stands under, outermost first: 大綱, 基本施策, 小施策. */
  under: readonly Printed[];
  /** Title and unit of the table, notes under it that bear on the record. */
  notes: readonly Printed[];
  figures: readonly RawFigure[];
  doubts: readonly Doubt[];
}
