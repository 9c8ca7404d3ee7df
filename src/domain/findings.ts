import type { ComparabilityLevel } from './definition-vocabulary.js';

/** What stands against a comparison, and how much. */
export interface Finding {
  code: FindingCode;
  level: Exclude<ComparabilityLevel, 'COMPARABLE'>;
}

/**
 * A difference that can only shift a figure is a caution: the two may stand side by side. One that can
 * multiply it, or makes it a figure of another thing, bars the comparison. Neither may be ranked.
 */
export const FINDINGS = {
  DEFINITION_DIFFERS: 'They count different things; with caution: nearly the same thing.',
  UNIT_DIFFERS: 'They count in different units: persons and households, yen and cases.',
  SCOPE_DIFFERS: 'They count different parts; with caution: each its own programme or office.',
  SCOPE_UNKNOWN: 'The source of one does not say which part it counts.',
  GROUP_DIFFERS: 'They count different groups: other ages, grades, insured, guests from elsewhere.',
  GROUP_UNKNOWN: 'One counts a group; of the other it is not printed whom it counts.',
  THRESHOLD_DIFFERS: 'They count from different ranks, levels or sizes on.',
  THRESHOLD_UNKNOWN: 'The source of one does not say from which rank, level or size on it counts.',
  COVERAGE_DIFFERS: 'They add up different offices, lines, facilities or programmes.',
  COVERAGE_UNKNOWN: 'The source of one does not say what it adds up.',
  EVENT_DIFFERS: 'They are of different occasions: other elections, other drills.',
  EVENT_UNKNOWN: 'The source of one does not say of which occasion it is.',
  DENOMINATOR_DIFFERS: 'They are shares of different things; with caution: nearly the same.',
  DENOMINATOR_UNKNOWN: 'The source of one does not say what it is a share of.',
  CUMULATIVE_AND_ANNUAL: 'One adds up over years, the other is of one period.',
  AGGREGATION_DIFFERS: 'One is of a period, the other of a moment, or a mean.',
  AGGREGATION_UNKNOWN: 'The source of one does not say how it adds up.',
  START_DIFFERS: 'They add up from different years.',
  START_UNKNOWN: 'The source of one does not say from when it adds up.',
  PERIOD_DIFFERS: 'They are of different periods; days over a month apart bar.',
  PERIOD_UNKNOWN: 'The source of one does not say of which period or day it is.',
  SEASON_DIFFERS: 'They count different parts of the year.',
  MEASURER_DIFFERS: 'Different bodies measure; of surveys, each town asks its own questions.',
  MEASURER_UNKNOWN: 'The source of one does not say who measures.',
  SOURCE_DIFFERS: 'They are taken from different statistics.',
  SOURCE_UNKNOWN: 'One is not said to be of the statistic or definition that makes the figure.',
  METHOD_DIFFERS: 'They are measured in different ways: register, survey, estimate.',
  METHOD_UNKNOWN: 'The source of one does not say how it is measured.',
  METHOD_VOLUNTARY: 'Who answers chooses to: the share of answers differs from town to town.',
  SERIES_BREAK: 'The definition of a series changed, or the area of its town.',
} as const;
export type FindingCode = keyof typeof FINDINGS;

export const bars = (code: FindingCode): Finding[] => [{ code, level: 'NOT_COMPARABLE' }];
export const cautions = (code: FindingCode): Finding[] => [{ code, level: 'WITH_CAUTION' }];

/** The worst of what was found. */
export function levelOf(found: readonly Pick<Finding, 'level'>[]): ComparabilityLevel {
  if (found.some(({ level }) => level === 'NOT_COMPARABLE')) return 'NOT_COMPARABLE';
  return found.length > 0 ? 'WITH_CAUTION' : 'COMPARABLE';
}
