import type { Box, Word } from '../pages/page.js';

/** Words that are read as one: a cell, a label, a phrase; their lines joined as the language joins them. */
export interface Printed {
  text: string;
  /** In reading order; each stands in the document's text. */
  words: readonly Word[];
}

export interface Cell {
  /** From 0. */
  row: number;
  column: number;
  /** How many rows and columns it spans: 1 and more. */
  rows: number;
  columns: number;
  printed: Printed;
  box: Box;
}

/** A table as it is laid out, before anything is understood of it. */
export interface Table {
  kind: 'TABLE';
  /** How its cells were found: by rulings, by the gaps between words, or as a sheet or markup gives them. */
  layout: 'RULED' | 'UNRULED' | 'GIVEN';
  page: number;
  rows: number;
  columns: number;
  /** In reading order; no two cover one place. */
  cells: readonly Cell[];
  box: Box;
}

/** A line of running text, a heading, a label. */
export interface Line {
  kind: 'LINE';
  page: number;
  printed: Printed;
}

/** What a page is made of, in reading order. */
export type Block = Table | Line;
