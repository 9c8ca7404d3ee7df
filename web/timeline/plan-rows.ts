import type { Dated } from './plan-years.js';

/** A plan as far as the order of rows needs it. */
interface Placed extends Dated {
  id: string;
  precedes: { id: string }[];
}

export interface Row<Plan> {
  plan: Plan;
  /** The plan whose place it takes, where that is the row above. */
  before: Plan | null;
  /** Whether the row below takes its place. */
  leadsOn: boolean;
}

const startOf = ({ period }: Dated) => period?.startFiscalYear ?? period?.endFiscalYear ?? 0;

/**
 * Plans with printed years by their start, each followed by those that take its place, also where these have
 * no printed years. Other plans without years have no row.
 */
export function planRows<Plan extends Placed>(plans: readonly Plan[]): Row<Plan>[] {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const after = (plan: Plan) => plan.precedes.flatMap(({ id }) => byId.get(id) ?? []);
  const later = new Set(plans.filter(({ period }) => period).flatMap(after));
  const rows: Row<Plan>[] = [];
  const placed = new Set<Plan>();
  const place = (plan: Plan, before: Plan | null) => {
    if (placed.has(plan)) return;
    placed.add(plan);
    const above = rows.at(-1);
    const follows = before !== null && above?.plan === before;
    if (above && follows) above.leadsOn = true;
    rows.push({ plan, before: follows ? before : null, leadsOn: false });
    for (const next of after(plan)) place(next, plan);
  };
  const dated = plans
    .filter(({ period }) => period)
    .toSorted((one, other) => startOf(one) - startOf(other));
  for (const plan of dated) if (!later.has(plan)) place(plan, null);
  // Plans that follow each other in a circle begin nowhere.
  for (const plan of dated) place(plan, null);
  return rows;
}
