import type { Costs } from '../size-rule.js';

/** As many themes as a plan is on: the policies of a whole plan name nearly all of them. */
const MOST_THEMES = 20;

export const PLAN_COSTS: Costs = {
  'Plan.follows': { list: 'plans before plan', shared: true },
  'Plan.precedes': { list: 'plans after plan', shared: true },
  'Plan.children': { list: 'plans below plan' },
  'Plan.themes': ({ count }) => ({ count: count * MOST_THEMES, distinct: false }),
  'Plan.evidence': { list: 'evidence of plan' },
};
