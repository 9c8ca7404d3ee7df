import type { FacetName, Facets } from '../../domain/facets.js';
import type { Claim } from '../claims.js';
import { printedClaims } from '../fact.js';
import type { Path } from '../read-yaml.js';
import type { EvidenceSeed } from '../schemas/common.js';
import type { Scope } from './record.js';

/** The facets that hold what is printed, as it must stand in a quote for them. */
export function facetClaims(facets: Facets): Claim[] {
  const { season, threshold, coverage, event, detail, groups, denominator } = facets;
  return printedClaims({
    season,
    threshold,
    coverage,
    event,
    detail,
    groups: groups.map((group) => group.detail ?? ''),
    denominator: denominator?.detail,
  });
}

/** The facets that are ours to choose but must rest on a quote of their own. */
const QUOTED: readonly FacetName[] = [
  'since',
  'day',
  'season',
  'groups',
  'threshold',
  'coverage',
  'event',
  'denominator',
  'base',
  'source',
  'method',
  'detail',
];

const isSet = (value: Facets[FacetName]) =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== 'UNSPECIFIED';

/** Refers to the source of facets, and reports those that no quote is given for. */
export function checkFacets(
  { draft, file }: Pick<Scope, 'draft' | 'file'>,
  facets: Facets,
  evidence: readonly EvidenceSeed[],
  path: Path,
): void {
  referToSource({ draft, file }, facets, path);
  for (const name of QUOTED) {
    if (!isSet(facets[name]) || evidence.some(({ field }) => field === name)) continue;
    const message = `${name}: no quote says it; add evidence with \`field: ${name}\`, or leave it out`;
    draft.fault(file.place([...path, name]), message);
  }
}

/** Notes that the statistic which facets name must stand in the register. */
export function referToSource(
  { draft, file }: Pick<Scope, 'draft' | 'file'>,
  { source }: Facets,
  path: Path,
): void {
  if (source === null) return;
  const place = file.place([...path, 'source']);
  draft.refer('definition-source', `definition-source/${source}`, place);
}
