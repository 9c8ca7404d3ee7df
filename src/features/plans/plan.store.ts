import type { PlanEntity } from '../../db/entities/plan.entity.js';
import type { Filter } from '../../db/page.js';
import { whereEqual, whereIn, whereText } from '../../db/where.js';
import type { PlanFilter } from './plan.input.js';

export function planFilter(filter?: PlanFilter | null): Filter<PlanEntity> {
  return (query) => {
    if (!filter) return;
    whereIn(query, 'municipalityCode', filter.municipalityCodes);
    whereText(query, filter.text);
    whereEqual(query, 'kind', filter.kind);
    whereEqual(query, 'status', filter.status);
    whereEqual(query, 'endFiscalYear', filter.endFiscalYear);
    const { activeInFiscalYear: year } = filter;
    if (year === undefined || year === null) return;
    query
      .andWhere('row.periodRaw IS NOT NULL')
      .andWhere('(row.startFiscalYear IS NULL OR row.startFiscalYear <= :year)', { year })
      .andWhere('(row.endFiscalYear IS NULL OR row.endFiscalYear >= :year)', { year });
  };
}
