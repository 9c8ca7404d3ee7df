import type { DataSource } from 'typeorm';
import { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import type { KpiEntity } from '../../db/entities/kpi.entity.js';
import type { Filter } from '../../db/page.js';
import { whereEqual, whereIn, whereText } from '../../db/where.js';
import { findIndicator } from '../indicators/indicator.store.js';
import type { KpiFilter } from './kpi.input.js';

/** A filter whose indicator is an id. */
export async function resolveKpiFilter(
  db: DataSource,
  filter: KpiFilter | null | undefined,
): Promise<KpiFilter> {
  if (!filter?.indicator) return filter ?? {};
  return { ...filter, indicator: (await findIndicator(db, filter.indicator)).id };
}

/** The conditions of a resolved filter. */
export function kpiFilter(filter: KpiFilter): Filter<KpiEntity> {
  return (query) => {
    whereIn(query, 'municipalityCode', filter.municipalityCodes);
    whereEqual(query, 'planId', filter.planId);
    whereEqual(query, 'indicatorId', filter.indicator);
    whereText(query, filter.text);
    whereEqual(query, 'isMarkedKpi', filter.isMarkedKpi);
    if (filter.theme === undefined || filter.theme === null) return;
    const indicators = query
      .subQuery()
      .select('1')
      .from(IndicatorEntity, 'indicator')
      .where('indicator.id = row.indicatorId AND indicator.theme = :kpiTheme');
    query.andWhere(`EXISTS ${indicators.getQuery()}`, { kpiTheme: filter.theme });
  };
}
