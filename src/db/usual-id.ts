import type { ObservationEntity } from './entities/observation.entity.js';

/** The id of most figures: it follows from their KPI, or series in a town, and is not stored. */
export const usualId = (
  owner: string,
  { measure, year }: Pick<ObservationEntity, 'measure' | 'year'>,
) => `${owner}/${measure.toLowerCase()}/${year ?? 'undated'}`;
