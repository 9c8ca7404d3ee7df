/** A rectangle: on a PDF page in points from its upper left corner; in a text in columns and lines from its first character. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What stands together on one printed line, without a gap that parts columns. Its identity counts: two words of one text are two words. */
export interface Word {
  text: string;
  page: number;
  box: Box;
  /** Height of the type, in the unit of the box. */
  size: number;
}

/** A ruling, level or upright: a stroke, a side of a rectangle or a thin filled rectangle. */
export interface Rule {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/** A page of a PDF, a text between form feeds, a sheet of a workbook. */
export interface Page {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  /** In the order in which they are drawn. */
  words: readonly Word[];
  /** In a text those that signs draw: ─│┼, +--+. */
  rules: readonly Rule[];
}
