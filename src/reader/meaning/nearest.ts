import type { MatchLevel } from '../../domain/definition-vocabulary.js';
import { sameQuantity } from '../../domain/units.js';
import type { IndicatorSeed } from '../../ingest/schemas/indicators.js';
import { foldName } from '../../lib/fold-name.js';
import type { NearBecause } from '../near-because.js';
import type { ProposedFacet } from '../proposal/facet-form.js';
import type { NearIndicator } from '../proposal/kpi-form.js';

/** What of a printed indicator says which of ours it may be of. */
export interface Sought {
  name: string;
  definition: string | null;
  unit: string | null;
  facets: readonly ProposedFacet[];
}

interface Near extends NearIndicator {
  score: number;
}

const MOST = 3;
/** Names that share less are not near, and names shorter than this stand in too many others. */
const ALIKE = 0.6;
const LONG = 3;

/** How near a name is, by what makes it so. */
const BY_NAME: Readonly<Record<string, { score: number; match: MatchLevel }>> = {
  SAME_NAME: { score: 4, match: 'EXACT' },
  SAME_ALIAS: { score: 3.5, match: 'CLOSE' },
  NAME_HOLDS_ITS_NAME: { score: 2, match: 'NARROW' },
  WORDS_ALIKE: { score: 1, match: 'CLOSE' },
  DEFINITION_HOLDS_ITS_NAME: { score: 0.5, match: 'RELATED' },
};

/** At most three indicators of ours that a printed one may be of, the nearest first: a person decides. */
export function nearestIndicators(
  sought: Sought,
  indicators: readonly IndicatorSeed[],
): NearIndicator[] {
  return indicators
    .flatMap((one) => nearOf(sought, one) ?? [])
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ indicator, match, because }) => ({ indicator, match, because }));
}

function nearOf(sought: Sought, indicator: IndicatorSeed): Near | null {
  const found = byName(sought, indicator);
  if (!found) return null;
  const { because, likeness } = found;
  const { score, match } = BY_NAME[because] ?? { score: 0, match: 'RELATED' };
  const isSameUnit = sought.unit === null || sameQuantity(sought.unit, indicator.unit);
  // A share of something is another thing than its number.
  if (!isSameUnit) return null;
  const differs = sought.facets.some((facet) => contradicts(facet, indicator));
  const agree = [...(sought.unit === null ? [] : ['SAME_UNIT' as const])];
  return {
    indicator: indicator.id,
    match: differs && (match === 'EXACT' || match === 'CLOSE') ? 'RELATED' : match,
    because: [because, ...agree, ...(differs ? [] : ['SAME_FACETS' as const])],
    score: score + likeness - (differs ? 1 : 0),
  };
}

function byName(
  { name, definition }: Sought,
  indicator: IndicatorSeed,
): { because: NearBecause; likeness: number } | null {
  const wanted = foldName(name);
  const own = foldName(indicator.name);
  const aliases = indicator.aliases.map(foldName);
  if (wanted === own) return { because: 'SAME_NAME', likeness: 0 };
  if (aliases.includes(wanted)) return { because: 'SAME_ALIAS', likeness: 0 };
  const names = [own, ...aliases].filter((one) => one.length >= LONG);
  const likeness = Math.max(0, ...names.map((one) => alike(wanted, one)));
  if (names.some((one) => wanted.includes(one)))
    return { because: 'NAME_HOLDS_ITS_NAME', likeness };
  if (likeness >= ALIKE) return { because: 'WORDS_ALIKE', likeness };
  const told = foldName(definition ?? '');
  return told.includes(own) ? { because: 'DEFINITION_HOLDS_ITS_NAME', likeness } : null;
}

/** The share of pairs of neighbouring characters that two names have in common (Dice). */
function alike(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const common = [...a].filter((pair) => b.has(pair)).length;
  return (2 * common) / (a.size + b.size || 1);
}

const pairsOf = (name: string) =>
  new Set([...name].slice(1).map((char, i) => `${[...name][i]}${char}`));

/** Whether a facet says something else than that of an indicator of ours. */
function contradicts({ facet, value }: ProposedFacet, { facets }: IndicatorSeed): boolean {
  if (facet !== 'countUnit' && facet !== 'aggregation') return false;
  const own = facets[facet];
  return own !== 'UNSPECIFIED' && value !== 'UNSPECIFIED' && own !== value;
}
