import type { Words } from '../../tables/file-problems.js';
import type { Desk } from './desk.js';
import { documentSeed, planSeed } from './document-seeds.js';
import { kpiSeed } from './kpi-seed.js';
import { listedPlanSeed, sisterCitySeed } from './partner-seeds.js';
import { quotedWhole } from './quote-whole.js';
import { reviewedKpi } from './reviewed.js';
import type { Made, SeedItem } from './seed-item.js';
import type { Accepted } from './town-files.js';

/** What of a review can become seeds, and what still wants something. */
export interface Harvest {
  accepted: Accepted;
  waiting: { record: string; why: Words }[];
}

/** Gathers what was accepted. */
export function harvest({
  proposal,
  lines,
  review,
}: Pick<Desk, 'proposal' | 'lines' | 'review'>): Harvest {
  const held = review();
  const waiting: Harvest['waiting'] = [];
  const gather = (into: SeedItem[], record: string, made: Made) => {
    if ('seed' in made) into.push(made.seed);
    else waiting.push({ record, why: made.waiting });
  };
  const [kpis, sisterCities, plans]: [SeedItem[], SeedItem[], SeedItem[]] = [[], [], []];
  const inOrder = proposal.kpis.map(({ id }) => id);
  for (const key of new Set([...inOrder, ...Object.keys(held.records)])) {
    const decision = held.records[key];
    if (decision?.decision !== 'ACCEPTED') continue;
    const proposed = proposal.kpis.find(({ id }) => id === key) ?? null;
    const kpi = reviewedKpi(key, proposed, decision, held);
    if (!kpi) continue;
    const own = proposed ?? { facets: [], locator: undefined };
    const { name, definition, measuredBy } = kpi;
    const words = { name, definition, measuredBy };
    const evidence = quotedWhole(kpi.evidence, words, lines, proposal);
    gather(kpis, key, kpiSeed({ ...kpi, evidence }, own, decision, proposal.proposedBy.machine));
  }
  for (const one of proposal.sisterCities) {
    const decision = held.sisterCities[one.id];
    if (decision?.decision !== 'ACCEPTED') continue;
    gather(sisterCities, one.id, sisterCitySeed(one, decision, { proposal, lines }));
  }
  for (const one of proposal.plans) {
    const decision = held.plans[one.id];
    if (decision?.decision !== 'ACCEPTED') continue;
    gather(plans, one.id, listedPlanSeed(one, decision, { proposal, lines }));
  }
  const { document } = held;
  const accepted = {
    documentId: proposal.document,
    document: document ? documentSeed(proposal, document) : null,
    plan: document?.plan ? planSeed(document.plan) : null,
    ...{ kpis, sisterCities, plans },
    indicators: held.indicators,
  };
  return { accepted, waiting };
}
