import { ANYTHING, type ArgumentChecks } from '../../features/argument-check.js';
import { COMPARE_CHECKS } from '../../features/compare/compare.check.js';
import { CONNECTION_CHECKS } from '../../features/connection.check.js';
import { DATE_CHECKS } from '../../features/date.check.js';
import { FACT_CHECKS } from '../../features/facts/fact.check.js';
import { INDICATOR_CHECKS } from '../../features/indicators/indicator.check.js';
import { KPI_CHECKS } from '../../features/kpis/kpi.check.js';
import { MUNICIPALITY_CHECKS } from '../../features/municipalities/municipality.check.js';
import { NODE_CHECKS } from '../../features/nodes/node.check.js';
import { OBSERVATION_CHECKS } from '../../features/observations/observation.check.js';
import { PLAN_CHECKS } from '../../features/plans/plan.check.js';
import { POLICY_CHECKS } from '../../features/policies/policy.check.js';
import { RELEASE_DIFF_CHECKS } from '../../features/release-diff/release-diff.check.js';
import { SEARCH_CHECKS } from '../../features/search/search.check.js';
import { SISTER_CITY_CHECKS } from '../../features/sister-cities/sister-city.check.js';
import { SOURCE_CHECKS } from '../../features/sources/source.check.js';
import { THEME_CHECKS } from '../../features/themes/theme.check.js';

/** What each argument of the schema is looked at for. */
export const ALL_CHECKS: ArgumentChecks = {
  // Words that are looked for may stand nowhere, and a record that is asked for by its id is there or null.
  text: ANYTHING,
  id: ANYTHING,
  ...CONNECTION_CHECKS,
  ...DATE_CHECKS,
  ...SOURCE_CHECKS,
  ...THEME_CHECKS,
  ...MUNICIPALITY_CHECKS,
  ...PLAN_CHECKS,
  ...POLICY_CHECKS,
  ...INDICATOR_CHECKS,
  ...OBSERVATION_CHECKS,
  ...KPI_CHECKS,
  ...COMPARE_CHECKS,
  ...NODE_CHECKS,
  ...RELEASE_DIFF_CHECKS,
  ...SEARCH_CHECKS,
  ...FACT_CHECKS,
  ...SISTER_CITY_CHECKS,
};
