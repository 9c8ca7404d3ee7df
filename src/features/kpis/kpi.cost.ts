import { KpiEntity } from '../../db/entities/kpi.entity.js';
import { ObservationEntity } from '../../db/entities/observation.entity.js';
import { ReportedProgressEntity } from '../../db/entities/reported-progress.entity.js';
import type { Costs } from '../size-rule.js';
import { evidenceOf, narrativesOf } from '../sources/owned-lists.js';

export const KPI_COSTS: Costs = {
  'Policy.kpis': { of: KpiEntity, by: 'row.policyId' },
  'Kpi.evidence': evidenceOf(KpiEntity),
  'Kpi.narratives': narrativesOf(KpiEntity),
  'Kpi.observations': { of: ObservationEntity, by: 'row.kpiId' },
  'Kpi.reportedProgress': { of: ReportedProgressEntity, by: 'row.kpiId' },
  'ReportedProgress.evidence': evidenceOf(ReportedProgressEntity),
};
