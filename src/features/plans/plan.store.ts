import type { PlanEntity } from '../../db/entities/plan.entity.js';
import type { Filter } from '../../db/page.js';
import { whereBetween, whereEqual, whereIn, whereText } from '../../db/where.js';
import type { PlanFilter } from './plan.input.js';

/** The conditions of a filter. */
export function planFilter(filter: PlanFilter = {}): Filter<PlanEntity> {
  const { activeInFiscalYear: year } = filter;
  return (query) => {
    whereIn(query, 'municipalityCode', filter.municipalityCodes);
    whereText(query, filter.text);
    whereEqual(query, 'kind', filter.kind);
    whereEqual(query, 'status', filter.status);
    whereEqual(query, 'endFiscalYear', filter.endFiscalYear);
    if (year === undefined || year === null) return;
    whereBetween(query, 'startFiscalYear', null, year);
    query.andWhere('(row.endFiscalYear IS NULL OR row.endFiscalYear >= :activeYear)', {
      activeYear: year,
    });
  };
}
