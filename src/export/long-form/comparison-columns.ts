import { ComparabilityLevel } from '../../domain/definition-vocabulary.js';
import type { Column, RowOf } from '../column.js';
import { LONG_COLUMNS } from './columns.js';

/** The long form of a comparison, with what may be done with each figure and why there is none. */
export const COMPARISON_COLUMNS = [
  ...LONG_COLUMNS,
  { name: 'missing_note', type: 'text', of: ['ComparisonCell.missingNote'] },
  { name: 'comparable_group', type: 'text', of: ['ComparisonRow.comparableGroup'] },
  { name: 'beside_group', type: 'text', of: ['ComparisonRow.besideGroup'] },
  { name: 'may_rank', type: 'boolean', of: ['ComparisonRow.mayRank'], required: true },
  { name: 'rank_note', type: 'text', of: ['ComparisonRow.rankNote'] },
  { name: 'rank', type: 'integer', of: ['ComparisonCell.rank'] },
  { name: 'denominator', type: 'number', of: ['ComparisonCell.denominator'] },
  {
    name: 'denominator_year',
    type: 'integer',
    of: ['Observation.year'],
    means: 'The year of the census that counted `denominator`.',
  },
  {
    name: 'verdict',
    type: 'text',
    of: ['Comparability.level'],
    words: ComparabilityLevel,
    required: true,
  },
  {
    name: 'address',
    type: 'text',
    of: ['Query.compare'],
    means: 'The page that shows this cell for ever, with the place where it is printed.',
    required: true,
  },
] as const satisfies readonly Column[];

export type ComparisonRow = RowOf<typeof COMPARISON_COLUMNS>;
