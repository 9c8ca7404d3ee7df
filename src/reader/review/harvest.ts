import type { Words } from '../words.js';
import type { Desk } from './desk.js';
import { documentSeed, planSeed } from './document-seeds.js';
import { kpiSeed, type SeedItem } from './kpi-seed.js';
import { quoteWhole } from './quote-whole.js';
import { reviewedKpi } from './reviewed.js';
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
  const kpis: SeedItem[] = [];
  const inOrder = proposal.kpis.map(({ id }) => id);
  for (const key of new Set([...inOrder, ...Object.keys(held.records)])) {
    const decision = held.records[key];
    if (decision?.decision !== 'ACCEPTED') continue;
    const proposed = proposal.kpis.find(({ id }) => id === key) ?? null;
    const kpi = reviewedKpi(key, proposed, decision, held);
    if (!kpi) continue;
    const own = proposed ?? { facets: [], locator: undefined };
    const made = kpiSeed(
      quoteWhole(kpi, lines, proposal),
      own,
      decision,
      proposal.proposedBy.machine,
    );
    if ('seed' in made) kpis.push(made.seed);
    else waiting.push({ record: key, why: made.waiting });
  }
  const { document } = held;
  const accepted = {
    documentId: proposal.document,
    document: document ? documentSeed(proposal, document) : null,
    plan: document?.plan ? planSeed(document.plan) : null,
    kpis,
    indicators: held.indicators,
  };
  return { accepted, waiting };
}
