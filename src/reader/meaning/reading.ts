import type { PeriodType } from '../../domain/definition-vocabulary.js';
import type { Cell } from '../../domain/printed/cell.js';
import type { Measure } from '../../domain/vocabulary.js';
import type { Printed } from '../blocks/block.js';
import type { Doubt, DoubtKind } from '../doubt.js';
import type { RawFigure } from '../records/raw-record.js';

/** Something that was read, and the print that it was read from. */
export interface From<T> {
  said: T;
  from: Printed;
}

/** What one figure of an indicator says. */
export interface Reading {
  figure: RawFigure;
  /** Read from no print where all three are readings of one figure. */
  measure: { said: Measure; from: Printed | null };
  year: From<number> | null;
  /** The day that is printed beside it. */
  date: From<string> | null;
  /** Null where its own print says none. */
  period: PeriodType | null;
  cell: Exclude<Cell, { kind: 'REFUSED' }>;
  /** The cell without a year in brackets behind it. */
  raw: Printed;
  /** Where it is not that of the indicator. */
  unit: string | null;
  cautions: readonly Doubt[];
}

/** Why something is asked, and what it could be. */
export interface Asked {
  kind: DoubtKind;
  /** What the reader of print says of it. */
  reason?: string;
  about: Printed;
  readings: readonly Reading[];
}

/** Figures that were read, and what was not. */
export interface ReadRow {
  readings: readonly Reading[];
  asked: readonly Asked[];
}
