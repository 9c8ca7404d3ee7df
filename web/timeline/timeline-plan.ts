import type { PlansQuery } from '../queries/plans.js';

/** What a timeline shows of a plan; its town is told above. */
export type TimelinePlan = Omit<PlansQuery['plans']['nodes'][number], 'municipality'>;
