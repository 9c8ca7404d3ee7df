import type { ObservationEntity } from '../../db/entities/observation.entity.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import { OFFICIAL } from '../../db/official.js';
import type { Filter } from '../../db/page.js';
import { whereBetween, whereEqual, whereIn } from '../../db/where.js';
import { findIndicator, whereOnTheme } from '../indicators/indicator.store.js';
import { withCodes } from '../municipalities/ask-towns.js';
import { checkYears } from './check-years.js';
import type { ObservationFilter } from './observation.input.js';

/**
 * The conditions of a filter as it is asked for.
 * @throws CodedError UNKNOWN_INDICATOR, UNKNOWN_MUNICIPALITY, BAD_USER_INPUT for years that cannot be
 */
export function observationsWanted(
  filter: ObservationFilter | null | undefined,
  memory: ReleaseInMemory,
): Filter<ObservationEntity> {
  checkYears(filter?.years);
  const named = filter?.indicator ?? null;
  const indicator = named === null ? null : findIndicator(memory, named);
  return observationFilter(withCodes(memory, filter), indicator?.id);
}

/** The conditions of a filter; `indicatorId` is the id of its indicator. */
function observationFilter(
  filter?: ObservationFilter | null,
  indicatorId?: string,
): Filter<ObservationEntity> {
  return (query) => {
    whereEqual(query, 'indicatorId', indicatorId);
    if (!filter) return;
    whereIn(query, 'municipalityCode', filter.municipalityCodes);
    whereOnTheme(query, filter.theme);
    whereIn(query, 'measure', filter.measures);
    whereBetween(query, 'year', filter.years?.from, filter.years?.to);
    whereIn(query, 'missing', filter.missing);
    whereIn(query, 'obsStatus', filter.obsStatus);
    if (filter.source === 'PLAN')
      query.andWhere('row.position < :official', { official: OFFICIAL });
    if (filter.source === 'OFFICIAL') {
      query.andWhere('row.position >= :official', { official: OFFICIAL });
    }
  };
}
