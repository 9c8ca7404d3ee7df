import { FEWEST_FOR_PERCENTILE, percentile } from '../../domain/percentile.js';
import { words } from '../../lib/words.js';
import { describeEnum } from '../enums.js';
import type { LaidCell } from './lay-grid.js';
import { valuesRanked } from './rank-rows.js';

/** Why a cell has no percentile. */
export const PercentileReason = words('NO_RANK', 'FEW');
export type PercentileReason = keyof typeof PercentileReason;

describeEnum(PercentileReason, 'PercentileReason', 'Why a cell has no percentile.', {
  NO_RANK: 'It has no rank: `rankReason` says why.',
  FEW: `Fewer than ${FEWEST_FOR_PERCENTILE} towns are ranked with it: a place among so few says more (\`rank\`).`,
});

/** Where a ranked value stands among those ranked with it, from 0 to 100; null where that says nothing. */
export function percentileOf({ value, ranking }: LaidCell): number | null {
  return ranking === null || value === null
    ? null
    : percentile(valuesRanked(ranking).values, value);
}

/** Why a cell has no percentile; null where it has one. */
export function percentileReason(cell: LaidCell): PercentileReason | null {
  if (cell.ranking === null) return 'NO_RANK';
  return percentileOf(cell) === null ? 'FEW' : null;
}
