import type { Item } from './items.js';
import type { Asked, RecordDecision, State } from './state.js';
import { FACETS } from './words.js';

/** The plans that a record may be of: those of the seeds and the one that was written here. */
export function plansOf({ town, review }: State): { id: string; name: string }[] {
  const own = review.document?.plan;
  return [...town.plans.filter(({ id }) => id !== own?.id), ...(own ? [own] : [])];
}

/** What is asked of a record, as it was answered, or as it is put before a person to change. */
export function askedOf(
  { kpi }: Item & { kind: 'record' },
  decision: RecordDecision | undefined,
  last: Asked | null,
  state: State,
): Asked {
  if (decision?.asked) return decision.asked;
  const plans = plansOf(state);
  const [only, ...more] = plans;
  const plan = last?.plan ?? (more.length === 0 ? only?.id : undefined);
  const proposed = new Map(kpi.facets.map(({ facet, value }) => [facet, value]));
  const usual: Record<string, string> = {
    period: kpi.observations[0]?.period ?? 'UNSPECIFIED',
    countUnit: '',
  };
  const facets = FACETS.map((facet) => {
    const word = proposed.get(facet) ?? usual[facet] ?? 'UNSPECIFIED';
    return [facet, String(word)];
  });
  const locator = kpi.locator ?? last?.locator;
  return {
    id: kpi.id,
    ...(plan ? { plan } : {}),
    ...(last?.policy ? { policy: last.policy } : {}),
    facets: Object.fromEntries(facets),
    ...(locator ? { locator } : {}),
  };
}

/** With an indicator chosen; what is counted is as with the indicator, unless the document says so. */
export function withIndicator(asked: Asked, indicator: string, match: string, state: State): Asked {
  const known = state.town.indicators.find(({ id }) => id === indicator);
  const own = state.review.indicators.find(({ id }) => id === indicator);
  const facets = known?.facets ?? (own as { facets?: Record<string, unknown> })?.facets;
  const countUnit = asked.facets.countUnit || String(facets?.countUnit ?? '');
  return { ...asked, indicator, match, facets: { ...asked.facets, countUnit } };
}
