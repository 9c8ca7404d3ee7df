import type { Printed } from './blocks/block.js';

/**
 * What speaks against a reading. A question is never proposed as a figure; a caution is, but not as certain.
 * Each kind has its words in both languages in doubt-words.ts.
 */
export const DOUBTS = {
  /** The row holds fewer or more cells than the head names. */
  CELLS_DO_NOT_FIT_HEADS: 'QUESTION',
  /** The value is away from the others of its row by powers of ten. */
  OUT_OF_RANGE: 'QUESTION',
  /** Two figures of one measure claim one year. */
  YEAR_TWICE: 'QUESTION',
  /** The unit in the cell contradicts that of the record, or the value cannot have it. */
  UNIT_DOES_NOT_FIT: 'QUESTION',
  /** Nothing printed says whether it is a baseline, a target or an actual. */
  NO_MEASURE: 'QUESTION',
  /** The print leaves more than one reading. */
  NOT_READ_FOR_CERTAIN: 'QUESTION',
  /** Which figure belongs to which name follows from the order of the text alone. */
  ORDER_ALONE: 'CAUTION',
  /** Which column is the target follows from years and bounds: no word says it. */
  MEASURE_BY_POSITION: 'CAUTION',
  /** The name may be cut or run together with its neighbour. */
  NAME_UNSURE: 'CAUTION',
  /** It is printed once, of several together. */
  SAID_OF_SEVERAL: 'CAUTION',
  /** No year is printed for it. */
  NO_YEAR: 'CAUTION',
  /** The heads of a figure say different things, of which the nearest counts. */
  HEADS_DISAGREE: 'CAUTION',
  /** The head stands on another page. */
  HEAD_CARRIED_OVER: 'CAUTION',
  /** No unit is printed in cell, head or column. */
  NO_UNIT: 'CAUTION',
  /** The columns were found by the gaps between words. */
  COLUMNS_BY_GAPS: 'CAUTION',
} as const satisfies Record<string, 'QUESTION' | 'CAUTION'>;
export type DoubtKind = keyof typeof DOUBTS;

export interface Doubt {
  kind: DoubtKind;
  /** The words that give rise to it. */
  about: readonly Printed[];
}
