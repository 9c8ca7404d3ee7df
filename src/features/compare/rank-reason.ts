import { isExact } from '../../domain/limits.js';
import { words } from '../../lib/words.js';
import { describeEnum } from '../enums.js';
import type { LaidCell } from './lay-grid.js';
import { periodOf } from './rank-rows.js';

/** Why a cell has no rank. Of several reasons the first of this list is told. */
export const RankReason = words(
  'MISSING',
  'RELATED',
  'BOUND',
  'OTHER_PERIOD',
  'NOT_COMPARABLE',
  'OTHER_ROW',
  'ALONE',
);
export type RankReason = keyof typeof RankReason;

describeEnum(RankReason, 'RankReason', 'Why a cell has no rank.', {
  MISSING: 'There is no value: `missing` says why.',
  RELATED: 'The series is one of another indicator.',
  BOUND: 'The value is no point: a bound, a range or about so.',
  OTHER_PERIOD: 'The figure is of another kind of period than its series.',
  NOT_COMPARABLE:
    'No series of another town counts the same in the same way: `rankNote` of the row says what differs.',
  OTHER_ROW: 'Another row of the town is ranked in its place: the official one, or the first.',
  ALONE: 'No other town of its group has a value of this year and measure.',
});

/** Why a cell has no rank; null where it has one. */
export function rankReason(cell: LaidCell): RankReason | null {
  const { rank, value, comparator, observation, series, spokenFor } = cell;
  if (rank !== null) return null;
  if (value === null) return 'MISSING';
  if (series.match === 'RELATED') return 'RELATED';
  if (comparator !== null && !isExact(comparator)) return 'BOUND';
  if (observation?.periodType !== periodOf(series)) return 'OTHER_PERIOD';
  if (!series.mayRank) return 'NOT_COMPARABLE';
  return spokenFor ? 'OTHER_ROW' : 'ALONE';
}
