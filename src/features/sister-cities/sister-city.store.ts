import type { SisterCityEntity } from '../../db/entities/sister-city.entity.js';
import type { Filter } from '../../db/page.js';
import { whereBetween, whereEqual, whereIn, whereKey, whereText } from '../../db/where.js';
import { dateRange } from '../date-range.js';
import { RECIPROCITY } from './reciprocity.js';
import type { SisterCityFilter } from './sister-city.input.js';

export function sisterCityFilter(filter?: SisterCityFilter | null): Filter<SisterCityEntity> {
  return (query) => {
    if (!filter) return;
    whereIn(query, 'municipalityCode', filter.municipalityCodes);
    whereKey(query, 'country', 'Country', filter.country);
    whereEqual(query, 'kind', filter.kind);
    whereEqual(query, 'status', filter.status);
    whereText(query, filter.text);
    if (filter.reciprocity) {
      query.andWhere(`${RECIPROCITY} = :reciprocity`, { reciprocity: filter.reciprocity });
    }
    whereBetween(query, 'date', ...dateRange(filter.dateFrom, filter.dateTo));
  };
}
