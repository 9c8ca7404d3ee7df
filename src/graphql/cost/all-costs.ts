import { ATTAINMENT_COSTS } from '../../features/attainment/attainment.cost.js';
import { COMPARE_COSTS, comparisonCosts } from '../../features/compare/compare.cost.js';
import type { ComparisonSizes } from '../../features/compare/measure-comparisons.js';
import { CORRECTION_COSTS } from '../../features/corrections/correction.cost.js';
import { datasetCosts } from '../../features/dataset/dataset.cost.js';
import { DISCREPANCY_COSTS } from '../../features/discrepancies/discrepancy.cost.js';
import { FACT_COSTS } from '../../features/facts/fact.cost.js';
import { INDICATOR_COSTS } from '../../features/indicators/indicator.cost.js';
import { KPI_COSTS } from '../../features/kpis/kpi.cost.js';
import { MUNICIPALITY_COSTS } from '../../features/municipalities/municipality.cost.js';
import { NODE_COSTS } from '../../features/nodes/node.cost.js';
import { OBSERVATION_COSTS } from '../../features/observations/observation.cost.js';
import { PARTNERSHIP_COSTS } from '../../features/partnerships/partnership.cost.js';
import { PEER_COSTS } from '../../features/peers/peer.cost.js';
import { PLAN_COSTS, planThemeCosts } from '../../features/plans/plan.cost.js';
import { POLICY_COSTS } from '../../features/policies/policy.cost.js';
import { RELEASE_DIFF_COSTS } from '../../features/release-diff/release-diff.cost.js';
import { RELEASE_COSTS } from '../../features/releases/release.cost.js';
import { SISTER_CITY_COSTS } from '../../features/sister-cities/sister-city.cost.js';
import type { Costs } from '../../features/size-rule.js';
import { SOURCE_COSTS } from '../../features/sources/source.cost.js';
import { STATISTIC_COSTS } from '../../features/statistics/statistic-series.cost.js';
import { THEME_COSTS } from '../../features/themes/theme.cost.js';

/** The one list of what fields cost that the shape of the schema does not tell. */
export const ALL_COSTS: Costs = {
  ...MUNICIPALITY_COSTS,
  ...SOURCE_COSTS,
  ...FACT_COSTS,
  ...THEME_COSTS,
  ...PLAN_COSTS,
  ...POLICY_COSTS,
  ...INDICATOR_COSTS,
  ...OBSERVATION_COSTS,
  ...KPI_COSTS,
  ...STATISTIC_COSTS,
  ...PARTNERSHIP_COSTS,
  ...SISTER_CITY_COSTS,
  ...ATTAINMENT_COSTS,
  ...DISCREPANCY_COSTS,
  ...NODE_COSTS,
  ...CORRECTION_COSTS,
  ...RELEASE_COSTS,
  ...RELEASE_DIFF_COSTS,
  ...PEER_COSTS,
  ...COMPARE_COSTS,
};

/** Those that depend on how much there is in a release. */
export const costsOfComparisons = (sizes: ComparisonSizes): Costs => ({
  ...comparisonCosts(sizes),
  ...datasetCosts(sizes),
  ...planThemeCosts(sizes),
});
