import type { FacetName } from '../../../domain/facets.js';
import type { Printed } from '../../blocks/block.js';
import type { ProposedFacet } from '../../proposal/facet-form.js';
import type { RawRecord } from '../../records/raw-record.js';
import { evidenceFor, type Quotes } from '../evidence.js';
import type { From, Reading } from '../reading.js';
import { denominatorOf, groupsOf, measurerOf, methodOf, scopeOf } from './counted.js';
import { aggregationOf, countUnitOf } from './counting.js';
import { dayOf, periodOf } from './period.js';

/**
 * Facets by the words of the name, the definition and the unit, each with those that it rests on; a
 * facet that must be given and is not printed is UNSPECIFIED.
 */
export function proposeFacets(
  record: RawRecord,
  unit: From<string> | null,
  readings: readonly Reading[],
  quotes: Quotes,
): ProposedFacet[] {
  const places = [record.name, ...(record.definition ? [record.definition] : [])];
  const on = (facet: FacetName, words: Printed | null) =>
    words ? evidenceFor(quotes, words, facet) : [];
  const aggregation = aggregationOf(places);
  const period = periodOf(places, readings);
  const scope = scopeOf(places);
  const measurer = measurerOf(places, record.measuredBy);
  const countUnit = countUnitOf(unit?.said ?? null, places);
  const facets: ProposedFacet[] = [
    { facet: 'countUnit', value: countUnit, evidence: on('countUnit', unit?.from ?? null) },
    {
      facet: 'aggregation',
      value: aggregation.value,
      evidence: on('aggregation', aggregation.words),
    },
    { facet: 'period', value: period.value, evidence: on('period', period.words) },
    { facet: 'scope', value: scope.value, evidence: on('scope', scope.words) },
    { facet: 'measurer', value: measurer.value, evidence: on('measurer', measurer.words) },
  ];
  const day = period.value === 'POINT_IN_TIME' ? dayOf(places) : null;
  if (day) facets.push({ facet: 'day', value: day.value, evidence: on('day', day.words) });
  const method = methodOf(places);
  if (method)
    facets.push({ facet: 'method', value: method.value, evidence: on('method', method.words) });
  const denominator = countUnit === 'RATIO' ? denominatorOf(places) : null;
  if (denominator) {
    const evidence = on('denominator', denominator.words);
    facets.push({ facet: 'denominator', value: { kind: denominator.value }, evidence });
  }
  const groups = groupsOf(places);
  if (groups.length > 0) {
    facets.push({
      facet: 'groups',
      value: groups.map(({ value, words }) => ({ kind: value, detail: words?.text ?? '' })),
      evidence: groups.flatMap(({ words }) => on('groups', words)),
    });
  }
  return facets;
}
