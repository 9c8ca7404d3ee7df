import type { Comparator, Measure } from '../../../src/domain/vocabulary.js';
import type { Proposal } from '../../../src/reader/proposal/proposal-form.js';

/** A figure as it was proposed. */
export interface ReadFigure {
  measure: Measure;
  year: number | null;
  value: number | null;
  comparator: Comparator;
  certain: boolean;
}

/** An indicator as it was proposed: what is compared with the labels. */
export interface ReadRecord {
  name: string;
  unit: string | null;
  certain: boolean;
  figures: readonly ReadFigure[];
}

/** What a proposal says, without its evidence. A unit that stands with every figure alone is the record's. */
export function readRecords({ kpis }: Proposal): ReadRecord[] {
  return kpis.map(({ name, unit = null, certainty, observations }) => ({
    ...{ name, unit, certain: certainty === 'CERTAIN' },
    figures: observations.map(
      ({ measure, year = null, value = null, comparator, certainty: sure }) => ({
        ...{ measure, year, value, comparator, certain: sure === 'CERTAIN' },
      }),
    ),
  }));
}
