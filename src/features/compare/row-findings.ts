import { FINDINGS } from '../../domain/findings.js';

/** What stands against a comparison besides the definitions: what the figures are, or their lack. */
export const ROW_FINDINGS = {
  BOUND_NOT_POINT: 'A figure is a bound, a range or said to be about so: it is not ranked.',
  PROVISIONAL: 'A figure is provisional, an estimate or a forecast.',
  UNDATED: 'A figure has no printed year: it stands in `undated`, outside the grid.',
  DENOMINATOR_YEAR_DIFFERS: 'The population is of another year than the figure.',
  NO_FIGURE: 'A town has no value of the indicator in the grid.',
  NOTHING_TO_COMPARE:
    'Fewer than two series have values in the grid; those only RELATED do not count.',
} as const;

/** Everything that can stand against a comparison, and what it means. */
export const REASONS = { ...FINDINGS, ...ROW_FINDINGS };
export type RowFindingCode = keyof typeof REASONS;
