import { perOwner } from '../lib/per-owner.js';
import type { Deciding, MatchLevel } from './definition-vocabulary.js';
import type { Facets } from './facets.js';
import type { Finding } from './findings.js';

/** What decides whether a series may be compared: what it counts, and how. */
export interface Definition {
  /** Id of the concept. */
  indicator: string;
  /** How near the series is to the concept. */
  match: MatchLevel;
  unit: string;
  facets: Facets;
  concept: Openness;
  /** Years in which the series changed its definition. */
  breaks: readonly number[];
  /** Id of the table by towns that prints it, of official statistics; null of what each town prints for itself. */
  table: string | null;
}

/** What a concept leaves to each town. */
export interface Openness {
  /** Whether there is no common definition: of 移住者 each town counts whom it likes. */
  open: boolean;
  /** What must be printed before figures of it are ranked: of 投票率 the election. */
  decides: readonly Deciding[];
  /** What every figure that is EXACT is a share of, where the concept itself says so. */
  denominator: Facets['denominator'];
}

/** What a concept says of all figures of it. */
export interface Concept {
  unit: string;
  facets: Facets;
  open: boolean;
  decides: readonly Deciding[];
}

/** What a series says of its definition. */
export interface Defined {
  indicatorId: string;
  match: MatchLevel;
  facets: Facets;
}

/** Once for each concept, so that series of one are soon seen to be of one. */
const opennessOf = perOwner(
  ({ open, decides, facets }: Concept): Openness => ({
    open,
    decides,
    denominator: facets.denominator,
  }),
);
const NO_BREAKS: readonly number[] = [];

/** The definition of a series, by its own facets and the concept that it is tied to. */
export function definitionOf(
  { indicatorId, match, facets }: Defined,
  concept: Concept,
  table: string | null = null,
): Definition {
  return {
    indicator: indicatorId,
    match,
    // All figures of a concept can be shown in its unit: others are refused when facts are read.
    unit: concept.unit,
    facets,
    concept: opennessOf(concept),
    // Whether a break matters depends on the years that are shown.
    breaks: NO_BREAKS,
    table,
  };
}

/** Whether the concept wants it printed: it is not the same of itself in every town. */
export const isWanted = (name: Deciding, a: Definition, b: Definition) =>
  a.concept.decides.includes(name) || b.concept.decides.includes(name);

/** What stands between two series by one of the things that decide; the same from both sides. */
export type Rule = (a: Definition, b: Definition) => Finding[];
