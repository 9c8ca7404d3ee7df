import type { ObservationEntity } from '../../db/entities/observation.entity.js';
import type { Filter } from '../../db/page.js';
import { whereBetween, whereEqual, whereIn } from '../../db/where.js';
import { whereOnTheme } from '../indicators/indicator.store.js';
import type { ObservationFilter } from './observation.input.js';

/** The conditions of a filter; `indicatorId` is the id of its indicator. */
export function observationFilter(
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
    if (filter.source === 'PLAN') query.andWhere('row.kpiId IS NOT NULL');
    if (filter.source === 'OFFICIAL') query.andWhere('row.statisticId IS NOT NULL');
  };
}
