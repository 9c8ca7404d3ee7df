import type { Aggregation, CountUnit } from './definition-vocabulary.js';
import type { Facets } from './facets.js';

const COUNTS: Record<CountUnit, boolean> = {
  PERSON: true,
  PERSON_TIMES: true,
  PERSON_NIGHT: true,
  HOUSEHOLD: true,
  GROUP: true,
  YEN: true,
  CASE: true,
  ORGANISATION: true,
  COPY: true,
  QUANTITY: true,
  RATIO: false,
  GRAM_PER_PERSON_DAY: false,
  YEAR_OF_LIFE: false,
};
const GATHERS: Record<Aggregation, boolean> = {
  FLOW: true,
  STOCK: true,
  CUMULATIVE: true,
  MEAN: false,
  UNSPECIFIED: false,
};

/** Whether the figures of the parts of a town make that of the whole: persons do, rates and means do not. */
export const sumsOfParts = ({ countUnit, aggregation, denominator }: Facets): boolean =>
  COUNTS[countUnit] && GATHERS[aggregation] && denominator === null;
