import type { PartnershipEntity } from '../../db/entities/partnership.entity.js';
import type { Filter } from '../../db/page.js';
import { whereBetween, whereEqual, whereIn, whereText } from '../../db/where.js';
import { dateRange } from '../date-range.js';
import type { PartnershipFilter } from './partnership.input.js';

export function partnershipFilter(filter?: PartnershipFilter | null): Filter<PartnershipEntity> {
  return (query) => {
    if (!filter) return;
    whereIn(query, 'municipalityCode', filter.municipalityCodes);
    whereText(query, filter.text);
    whereEqual(query, 'kind', filter.kind);
    whereEqual(query, 'status', filter.status);
    whereBetween(query, 'date', ...dateRange(filter.dateFrom, filter.dateTo));
  };
}
