import { KpiEntity } from '../../db/entities/kpi.entity.js';
import { ReportedProgressEntity } from '../../db/entities/reported-progress.entity.js';
import { loadExisting, loadOfParent, loadPageOfParent } from '../loaders.js';
import type { KpiFilter } from './kpi.input.js';
import { kpiFilter } from './kpi.store.js';

export const loadKpi = loadExisting(KpiEntity);
export const loadKpisOfPolicy = loadOfParent(KpiEntity, 'policyId');
export const loadReportedProgress = loadOfParent(ReportedProgressEntity, 'kpiId');
export const loadKpisOfMunicipality = loadPageOfParent(
  KpiEntity,
  'municipalityCode',
  (filter: KpiFilter) => kpiFilter(filter),
);
export const loadKpisOfIndicator = loadPageOfParent(KpiEntity, 'indicatorId');
