import type { Draft } from './draft.js';

/** Refuses plans that begin no later than one that they follow. */
export function checkSuccessions({ rows, facts, fault }: Draft): void {
  const places = new Map(facts.map(({ id, place }) => [id, place]));
  const plans = new Map(rows.plan.map((row) => [row.id, row]));
  for (const { planId, followsId } of rows.planSuccession) {
    if (planId === followsId) continue;
    const start = plans.get(planId)?.startFiscalYear ?? null;
    const before = plans.get(followsId)?.startFiscalYear ?? null;
    const place = places.get(planId);
    if (start === null || before === null || start > before || !place) continue;
    fault(place, `follows: ${planId} begins in ${start}, no later than ${followsId} in ${before}`);
  }
}
