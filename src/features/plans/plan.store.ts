import type { SelectQueryBuilder } from 'typeorm';
import { KpiEntity } from '../../db/entities/kpi.entity.js';
import type { PlanEntity } from '../../db/entities/plan.entity.js';
import { PolicyThemeEntity } from '../../db/entities/policy-theme.entity.js';
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
    if (filter.theme) wherePlanOnTheme(query, filter.theme);
    const { activeInFiscalYear: year } = filter;
    if (year === undefined || year === null) return;
    query
      .andWhere('row.periodRaw IS NOT NULL')
      .andWhere('(row.startFiscalYear IS NULL OR row.startFiscalYear <= :year)', { year })
      .andWhere('(row.endFiscalYear IS NULL OR row.endFiscalYear >= :year)', { year });
  };
}

/**
 * A policy of the plan names the theme, or a KPI of it is of an indicator on it: asked of each plan, since the KPIs of
 * the country on a theme are many.
 */
function wherePlanOnTheme(query: SelectQueryBuilder<PlanEntity>, theme: string): void {
  const policies = query
    .subQuery()
    .select('1')
    .from(PolicyThemeEntity, 'named')
    .innerJoin('named.policy', 'policy')
    .where('policy.planId = row.id AND named.themeId = :planTheme');
  const kpis = query
    .subQuery()
    .select('1')
    .from(KpiEntity, 'kpi')
    .innerJoin('kpi.indicator', 'indicator')
    .where('kpi.planId = row.id AND indicator.theme = :planTheme');
  query.andWhere(`(EXISTS ${policies.getQuery()} OR EXISTS ${kpis.getQuery()})`, {
    planTheme: theme,
  });
}
