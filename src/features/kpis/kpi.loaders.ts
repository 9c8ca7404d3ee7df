import { KpiEntity } from '../../db/entities/kpi.entity.js';
import { ReportedProgressEntity } from '../../db/entities/reported-progress.entity.js';
import type { KpiRow } from '../../db/memory/series.js';
import { type Page, type PageRequest, pageOf } from '../../db/page.js';
import { isEmpty } from '../../lib/is-empty.js';
import { whenThere } from '../../lib/when-there.js';
import type { Context } from '../context.js';
import { existing, loadById, loadOfParent, loadPageOfParent } from '../loaders.js';
import type { KpiFilter } from './kpi.input.js';
import { kpiFilter, resolveKpiFilter } from './kpi.store.js';

export const findKpi = loadById(KpiEntity);
export const loadKpi = existing(findKpi);
export const loadKpisOfPolicy = loadOfParent(KpiEntity, 'policyId');
export const loadReportedProgress = loadOfParent(ReportedProgressEntity, 'kpiId');
const kpisWanted = (filter: KpiFilter | null, memory: Context['memory']) =>
  kpiFilter(resolveKpiFilter(memory, filter));
const loadFilteredKpis = loadPageOfParent(KpiEntity, 'municipalityCode', kpisWanted);

/** A page of a town's KPIs: all of them in their own order from memory, others from the database. */
export function loadKpisOfMunicipality(
  context: Context,
  code: string,
  request: PageRequest,
  filter: KpiFilter,
): Page<KpiRow> | Promise<Page<KpiRow>> {
  const inDatabase = () => loadFilteredKpis(context, code, request, filter);
  if (!isEmpty(filter) || request.order) return inDatabase();
  return whenThere(context.memory.shelves.ofTown('plans', code), ({ kpis }) =>
    pageOf(kpis, request, inDatabase),
  );
}
export const loadKpisOfIndicator = loadPageOfParent(KpiEntity, 'indicatorId', kpisWanted);
export const loadKpisOfPlan = loadPageOfParent(KpiEntity, 'planId', kpisWanted);
