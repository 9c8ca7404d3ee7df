import { findings } from '../../domain/comparability.js';
import { definitionOf } from '../../domain/definition.js';
import type { FindingCode } from '../../domain/findings.js';
import type { Draft } from './draft.js';

/** What no figure that is EXACT or CLOSE to a concept may differ in. */
const CONTRARY: ReadonlySet<FindingCode> = new Set([
  'UNIT_DIFFERS',
  'SCOPE_DIFFERS',
  'CUMULATIVE_AND_ANNUAL',
  'AGGREGATION_DIFFERS',
]);

/** A series that is said to be the same as its concept must not be classified as another thing. */
export function checkMatches({ rows, facts, fault }: Draft): void {
  const concepts = new Map(rows.indicator.map((row) => [row.id, row]));
  const places = new Map(facts.map(({ id, place }) => [id, place]));
  for (const { id, indicatorId, match, facets } of rows.kpi) {
    const concept = concepts.get(indicatorId);
    const place = places.get(id);
    if (!concept || !place || (match !== 'EXACT' && match !== 'CLOSE')) continue;
    const alike = { indicatorId, match: 'EXACT' } as const;
    const found = findings(
      definitionOf({ ...alike, facets: concept.facets }, concept),
      definitionOf({ ...alike, facets }, concept),
    );
    for (const { code, level } of found) {
      if (level !== 'NOT_COMPARABLE' || !CONTRARY.has(code)) continue;
      fault(place, `match: ${match} to ${indicatorId}, but the facets say ${code}`);
    }
  }
}
