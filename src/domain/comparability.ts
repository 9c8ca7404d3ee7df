import { fold } from '../lib/text.js';
import type { Facets } from './facets.js';
import { sameQuantity } from './units.js';
import type { ComparabilityLevel, MatchLevel, Scope } from './vocabulary.js';

/** What decides whether a series may be compared: what it counts, and how. */
export interface Definition {
  /** Id of the concept. */
  indicator: string;
  /** How near the series is to the concept. */
  match: MatchLevel;
  unit: string;
  facets: Facets;
  /** Whether the concept itself leaves open which part is counted: of 移住者 there is no definition. */
  openConcept: boolean;
  /** Years in which the series changed its definition. */
  breaks: readonly number[];
}

/** The definition of a series, by its own facets and the concept that it is tied to. */
export function definitionOf(
  { indicatorId, match, facets }: { indicatorId: string; match: MatchLevel; facets: Facets },
  concept: { unit: string; facets: Facets },
): Definition {
  return {
    indicator: indicatorId,
    match,
    // All figures of a concept can be shown in its unit: others are refused when facts are read.
    unit: concept.unit,
    facets,
    openConcept: concept.facets.scope === 'UNSPECIFIED',
    // Whether a break matters depends on the years that are shown.
    breaks: [],
  };
}

/** What stands against a comparison, and how much. */
export interface Finding {
  code: FindingCode;
  level: Exclude<ComparabilityLevel, 'COMPARABLE'>;
}

/**
 * A difference that can only shift a figure is a caution. One that can multiply it, or makes it a
 * figure of another thing, bars the comparison.
 */
export const FINDINGS = {
  DEFINITION_DIFFERS: 'They count different things; with caution: nearly the same thing.',
  UNIT_DIFFERS: 'They count in different units: persons and households, yen and cases.',
  SCOPE_DIFFERS: 'They count different parts; with caution: each its own programme or office.',
  SCOPE_UNKNOWN: 'The source of one does not say which part it counts.',
  CUMULATIVE_AND_ANNUAL: 'One adds up over years, the other is of one period.',
  AGGREGATION_DIFFERS: 'One is of a period, the other of a moment, or a mean.',
  AGGREGATION_UNKNOWN: 'The source of one does not say how it adds up.',
  START_DIFFERS: 'They add up from different years.',
  START_UNKNOWN: 'The source of one does not say from when it adds up.',
  PERIOD_DIFFERS: 'They are of different periods: fiscal and calendar year, different days.',
  PERIOD_UNKNOWN: 'The source of one does not say of which period or day it is.',
  MEASURER_DIFFERS: 'Different bodies measure; of surveys, each town asks its own questions.',
  MEASURER_UNKNOWN: 'The source of one does not say who measures.',
  SERIES_BREAK: 'The definition of a series changed.',
} as const;
export type FindingCode = keyof typeof FINDINGS;

const bars = (code: FindingCode): Finding[] => [{ code, level: 'NOT_COMPARABLE' }];
const cautions = (code: FindingCode): Finding[] => [{ code, level: 'WITH_CAUTION' }];

type Rule = (a: Definition, b: Definition) => Finding[];
const either = <T>(a: T, b: T, wanted: T) => a === wanted || b === wanted;

const definition: Rule = (a, b) => {
  if (a.indicator !== b.indicator || either(a.match, b.match, 'RELATED')) {
    return bars('DEFINITION_DIFFERS');
  }
  return either(a.match, b.match, 'CLOSE') ? cautions('DEFINITION_DIFFERS') : [];
};

const unit: Rule = (a, b) =>
  a.facets.countUnit === b.facets.countUnit && sameQuantity(a.unit, b.unit)
    ? []
    : bars('UNIT_DIFFERS');

/** Scopes of which each town has its own; alike only where the same one is printed. */
const OWN: ReadonlySet<Scope> = new Set([
  'GRANT_USERS',
  'DESK_CLIENTS',
  'ONE_PROGRAMME',
  'ONE_OFFICE',
  'ONE_BODY',
]);

/** Whether both print the same programme, desk, body or question. */
const sameDetail = ({ facets: a }: Definition, { facets: b }: Definition) =>
  a.detail !== null && b.detail !== null && fold(a.detail) === fold(b.detail);

const scope: Rule = (a, b) => {
  const [one, other] = [a.facets.scope, b.facets.scope];
  if (either(one, other, 'UNSPECIFIED')) {
    // A part beside what may be the whole can be many times smaller.
    const far = a.openConcept || b.openConcept || OWN.has(one) || OWN.has(other);
    return far ? bars('SCOPE_UNKNOWN') : cautions('SCOPE_UNKNOWN');
  }
  if (one !== other) {
    // Foreign movers shift the figure and hardly multiply it.
    const near = either(one, other, 'ALL') && either(one, other, 'JAPANESE_NATIONALS');
    if (!near || extent(a, b).length > 0) return bars('SCOPE_DIFFERS');
    return cautions('SCOPE_DIFFERS');
  }
  if (OWN.has(one)) return sameDetail(a, b) ? [] : cautions('SCOPE_DIFFERS');
  return extent(a, b);
};

/** A part or more of the concept for which there is no word among the scopes. */
const extent: Rule = (a, b) => {
  const part = either(a.match, b.match, 'BROAD') || either(a.match, b.match, 'NARROW');
  if (!part || (a.match === b.match && sameDetail(a, b))) return [];
  return a.match === b.match ? cautions('SCOPE_DIFFERS') : bars('SCOPE_DIFFERS');
};

const aggregation: Rule = (a, b) => {
  const [one, other] = [a.facets.aggregation, b.facets.aggregation];
  if (one === other) {
    if (one === 'UNSPECIFIED') return cautions('AGGREGATION_UNKNOWN');
    return one === 'CUMULATIVE' ? start(a, b) : [];
  }
  if (either(one, other, 'UNSPECIFIED')) {
    return either(one, other, 'CUMULATIVE')
      ? bars('AGGREGATION_UNKNOWN')
      : cautions('AGGREGATION_UNKNOWN');
  }
  // A mean of shares is a share of the same size; a mean of counts is not their sum.
  const shares = either(a.facets.countUnit, b.facets.countUnit, 'RATIO');
  if (shares && either(one, other, 'MEAN') && either(one, other, 'FLOW')) {
    return cautions('AGGREGATION_DIFFERS');
  }
  const annual = either(one, other, 'FLOW') || either(one, other, 'MEAN');
  return bars(
    either(one, other, 'CUMULATIVE') && annual ? 'CUMULATIVE_AND_ANNUAL' : 'AGGREGATION_DIFFERS',
  );
};

const start: Rule = ({ facets: a }, { facets: b }) => {
  if (a.since === null || b.since === null) return bars('START_UNKNOWN');
  return a.since === b.since ? [] : bars('START_DIFFERS');
};

const period: Rule = ({ facets: a }, { facets: b }) => {
  if (either(a.period, b.period, 'UNSPECIFIED')) return cautions('PERIOD_UNKNOWN');
  if (a.period !== b.period) {
    // A share over some years is of the size of a share of one; a count is not.
    const counts = a.countUnit !== 'RATIO' && either(a.period, b.period, 'SPAN');
    return counts ? bars('PERIOD_DIFFERS') : cautions('PERIOD_DIFFERS');
  }
  if (a.period !== 'POINT_IN_TIME') return [];
  if (a.day === null || b.day === null) return cautions('PERIOD_UNKNOWN');
  return a.day === b.day ? [] : cautions('PERIOD_DIFFERS');
};

const measurer: Rule = (a, b) => {
  const [one, other] = [a.facets.measurer, b.facets.measurer];
  if (either(one, other, 'UNSPECIFIED')) return cautions('MEASURER_UNKNOWN');
  if (one !== other) return cautions('MEASURER_DIFFERS');
  if (one !== 'RESIDENT_SURVEY' || sameDetail(a, b)) return [];
  const printed = a.facets.detail !== null && b.facets.detail !== null;
  return printed ? bars('DEFINITION_DIFFERS') : cautions('MEASURER_DIFFERS');
};

const seriesBreak: Rule = (a, b) =>
  a.breaks.join() === b.breaks.join() ? [] : cautions('SERIES_BREAK');

const RULES: readonly Rule[] = [
  definition,
  unit,
  scope,
  aggregation,
  period,
  measurer,
  seriesBreak,
];

/** All that stands against comparing two series; nothing where they are comparable. */
export function findings(a: Definition, b: Definition): Finding[] {
  return RULES.flatMap((rule) => rule(a, b));
}

/** The worst of what was found. */
export function levelOf(found: readonly Pick<Finding, 'level'>[]): ComparabilityLevel {
  if (found.some(({ level }) => level === 'NOT_COMPARABLE')) return 'NOT_COMPARABLE';
  return found.length > 0 ? 'WITH_CAUTION' : 'COMPARABLE';
}
