import type { Costs } from '../size-rule.js';

export const PLAN_COSTS: Costs = {
  'Plan.follows': { list: 'plans before plan', shared: true },
  'Plan.precedes': { list: 'plans after plan', shared: true },
  'Plan.children': { list: 'plans below plan' },
  'Plan.evidence': { list: 'evidence of plan' },
};

/** `themes`: how many there are. The policies of a whole plan name nearly all of them. */
export const planThemeCosts = ({ themes }: { themes: number }): Costs => ({
  'Plan.themes': ({ count }) => ({ count: count * themes, distinct: false }),
});
