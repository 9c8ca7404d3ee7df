import type { Costs } from '../size-rule.js';

export const KPI_COSTS: Costs = {
  'Policy.kpis': { list: 'kpis of policy' },
  'Kpi.evidence': { list: 'evidence of kpi' },
  'Kpi.narratives': { list: 'narratives of kpi' },
  'Kpi.observations': { list: 'figures of kpi' },
  'Kpi.reportedProgress': { list: 'reported progress of kpi' },
  'ReportedProgress.evidence': { list: 'evidence of reported_progress' },
};
