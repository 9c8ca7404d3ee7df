import { type Aim, aimOf } from './aim.js';
import { type Attempt, isHole, type Note, type ReadAs } from './attempt.js';
import { isPoint } from './limits.js';
import { startOfSide } from './outcome.js';

const BOUND: Record<1 | -1, ReadAs> = { 1: 'READ_AS_FLOOR', [-1]: 'READ_AS_CEILING' };
const WAY: Record<1 | -1, ReadAs> = { 1: 'READ_AS_RISE', [-1]: 'READ_AS_FALL' };

/** How a target that is a point was read, where its figures and its arrow alone do not say it. */
export function aimNotes(attempt: Attempt): Note[] {
  const { target, actual } = attempt;
  if (isHole(target) || isHole(actual) || !isPoint(target.comparator)) return [];
  const start = startOfSide(attempt);
  const aim = aimOf(attempt, target, start);
  if (aim.side === 0) return [];
  if (aim.kind === 'KEPT') {
    if (actual.value === target.value) return [];
    return [{ code: aim.side > 0 ? 'KEPT_AT_LEAST' : 'KEPT_AT_MOST' }];
  }
  const { by } = aim;
  if (!by) return [];
  if (aim.kind === 'BOUND') return [{ code: BOUND[aim.side], by }];
  return by === 'ARROW' || isSaidWithout(attempt, aim) ? [] : [{ code: WAY[aim.side], by }];
}

/** Whether the figures say the same where the words are left out. */
function isSaidWithout(attempt: Attempt, { side, by }: Aim): boolean {
  if (by === 'ZERO' || isHole(attempt.target)) return false;
  const plain = { ...attempt, byTarget: null, byName: null };
  return aimOf(plain, attempt.target, startOfSide(plain)).side === side;
}
