import type { MatchLevel, PeriodType } from '../domain/definition-vocabulary.js';
import type { Facets } from '../domain/facets.js';

/** What is said of a series of official statistics, once for all towns. */
export interface SeriesHead {
  /** "population.census" */
  id: string;
  indicatorId: string;
  label: string;
  publisher: string;
  dataset: string;
  /** Our translation; null where there is none. */
  datasetEn: string | null;
  match: MatchLevel;
  facets: Facets;
  /** Of nearly all figures. */
  unit: string;
  periodType: PeriodType;
}
