import { KpiEntity } from '../../db/entities/kpi.entity.js';
import { ReportedProgressEntity } from '../../db/entities/reported-progress.entity.js';
import type { KpisOfTown } from '../../db/memory/kpis-of-town.js';
import type { KpiRow } from '../../db/memory/series.js';
import { type Page, type PageRequest, pageAt } from '../../db/page.js';
import { badCursor } from '../../domain/errors.js';
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
  const kpis = context.memory.shelves.kpisOfTown(code);
  return whenThere(placeOfPage(context, code, kpis, request.after), (from) =>
    whenThere(kpis.slice(from, from + request.first), (rows) =>
      pageAt({ from, count: kpis.count }, rows, inDatabase),
    ),
  );
}

function placeOfPage(
  context: Context,
  code: string,
  { placeOf }: KpisOfTown,
  after: string | null,
): number | Promise<number> {
  if (after === null) return 0;
  return findKpi(context, after).then((kpi) => {
    if (kpi?.municipalityCode !== code) throw badCursor('after');
    return placeOf(kpi) + 1;
  });
}

export const loadKpisOfIndicator = loadPageOfParent(KpiEntity, 'indicatorId', kpisWanted);
export const loadKpisOfPlan = loadPageOfParent(KpiEntity, 'planId', kpisWanted);
