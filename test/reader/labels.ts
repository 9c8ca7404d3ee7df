import type { Comparator, Measure } from '../../src/domain/vocabulary.js';

/** What a careful person reads in one cell of figures. */
export interface ExpectedFigure {
  measure: Measure;
  /** None where the document prints none. */
  year: number | null;
  /** None where a mark or words stand in its place. */
  value: number | null;
  comparator: Comparator;
  /** As printed. */
  raw: string;
  /** The person was not sure: it is neither missed nor wrong, unless it is called certain and differs. */
  unsure?: true;
}

export interface ExpectedRecord {
  name: string;
  unit: string | null;
  figures: readonly ExpectedFigure[];
  /** Likewise of the record as a whole. */
  unsure?: true;
}

/** Figures that are printed and belong to no indicator. */
export const NOISE = [
  'BUDGET',
  'TELEPHONE',
  'AGE_GROUP',
  'TARGET_GROUP_SIZE',
  'OTHER_PLACE',
  'PAGE_NUMBER',
  'POPULATION_FORECAST',
] as const;

/** Words beside which such figures stand, to tell what was taken for an indicator. */
export interface ExpectedNoise {
  kind: (typeof NOISE)[number];
  words: string;
}

export interface Labels {
  records: readonly ExpectedRecord[];
  noise: readonly ExpectedNoise[];
}
