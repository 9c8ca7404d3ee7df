import { attain } from './attain.js';
import type { TargetReading } from './attainment-vocabulary.js';
import type { Attained, Attempt } from './attempt.js';
import type { Direction } from './vocabulary.js';

/** One of the ways in which a target can be read, and what would come of it. */
export interface Reading {
  reading: TargetReading;
  attempt: Attempt;
  attained: Attained;
}

const WAYS: Record<TargetReading, Direction> = { FLOOR: 'INCREASE', FALL: 'DECREASE' };

/** Both readings of a target that may be a floor or a wish to fall; none where it can be read in one way. */
export function readingsOf(attempt: Attempt, { reason, open }: Attained): Reading[] {
  if (reason !== 'FLOOR_OR_FALL' && open !== 'FLOOR_OR_FALL') return [];
  return (Object.keys(WAYS) as TargetReading[]).map((reading) => {
    const read = { ...attempt, direction: WAYS[reading], printed: null };
    return { reading, attempt: read, attained: attain(read) };
  });
}
