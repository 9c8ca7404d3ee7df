import { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import type { KpiEntity } from '../../db/entities/kpi.entity.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import type { Filter } from '../../db/page.js';
import { whereEqual, whereIn, whereText } from '../../db/where.js';
import { checkCode } from '../check-code.js';
import { findIndicator } from '../indicators/indicator.store.js';
import { withCodes } from '../municipalities/ask-towns.js';
import type { KpiFilter } from './kpi.input.js';

/**
 * A filter whose indicator is an id and whose municipalities exist.
 * @throws CodedError UNKNOWN_INDICATOR, UNKNOWN_MUNICIPALITY
 */
export function resolveKpiFilter(
  memory: ReleaseInMemory,
  filter: KpiFilter | null | undefined,
): KpiFilter {
  const resolved = withCodes(memory, filter) ?? {};
  if (resolved.indicator === undefined || resolved.indicator === null) return resolved;
  return { ...resolved, indicator: findIndicator(memory, resolved.indicator).id };
}

/** The conditions of a resolved filter. */
export function kpiFilter(filter: KpiFilter): Filter<KpiEntity> {
  return (query) => {
    whereIn(query, 'municipalityCode', filter.municipalityCodes);
    whereEqual(query, 'planId', filter.planId);
    whereEqual(query, 'indicatorId', filter.indicator);
    whereText(query, filter.text);
    whereEqual(query, 'isMarkedKpi', filter.isMarkedKpi);
    const theme = checkCode('theme', filter.theme);
    if (theme === null) return;
    const indicators = query
      .subQuery()
      .select('1')
      .from(IndicatorEntity, 'indicator')
      .where('indicator.id = row.indicatorId AND indicator.theme = :kpiTheme');
    query.andWhere(`EXISTS ${indicators.getQuery()}`, { kpiTheme: theme });
  };
}
