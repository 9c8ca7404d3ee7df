import type { SelectQueryBuilder } from 'typeorm';
import type { KpiEntity } from '../../db/entities/kpi.entity.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import type { Filter } from '../../db/page.js';
import { whereBetween, whereEqual, whereIn, whereText } from '../../db/where.js';
import { whereAmong, whereInTree } from '../../db/where-among.js';
import { EARLIEST, LATEST } from '../check-year.js';
import { findIndicator, whereOnTheme } from '../indicators/indicator.store.js';
import { withCodes } from '../municipalities/ask-towns.js';
import { checkYears } from '../observations/check-years.js';
import { withGoal } from '../policies/policy.store.js';
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
    const below = filter.includeDescendants;
    whereIn(query, 'municipalityCode', filter.municipalityCodes);
    whereInTree(query, 'planId', filter.planId, { table: 'plan', below });
    whereInTree(query, 'policyId', filter.policyId, { table: 'policy', below });
    if (filter.sdgGoal) {
      whereAmong(query, 'policyId', withGoal(query, filter.sdgGoal), { table: 'policy', below });
    }
    whereEqual(query, 'indicatorId', filter.indicator);
    whereOnTheme(query, filter.theme);
    whereText(query, filter.text);
    whereEqual(query, 'isMarkedKpi', filter.isMarkedKpi);
    whereEqual(query, 'hasTarget', filter.hasTarget);
    whereEqual(query, 'hasActual', filter.hasActual);
    whereIn(query, 'targetState', filter.reached);
    whereIn(query, 'reachedReason', filter.reachedReason);
    whereIn(query, 'targetMissing', filter.missing);
    whereTargetYear(query, filter);
  };
}

/** The year of its target lies in the range, or is not printed. */
function whereTargetYear(
  query: SelectQueryBuilder<KpiEntity>,
  { targetYears, undatedTarget }: KpiFilter,
): void {
  const range = checkYears(targetYears, 'filter.targetYears');
  if (!range || undatedTarget !== true) {
    whereBetween(query, 'targetYear', range?.from, range?.to);
    if (typeof undatedTarget !== 'boolean') return;
    query.andWhere(`row.targetYear IS ${undatedTarget ? '' : 'NOT '}NULL`);
    return;
  }
  const { from, to } = { from: range.from ?? EARLIEST, to: range.to ?? LATEST };
  query.andWhere('(row.targetYear BETWEEN :targetFrom AND :targetTo OR row.targetYear IS NULL)', {
    targetFrom: from,
    targetTo: to,
  });
}
