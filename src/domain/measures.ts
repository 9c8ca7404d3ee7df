import type { Measure } from './vocabulary.js';

const HAPPENED: Record<Measure, boolean> = { BASELINE: true, TARGET: false, ACTUAL: true };

/** Whether a figure says what was: a target is no fact that a document knows or contradicts. */
export function hasHappened(measure: Measure): boolean {
  return HAPPENED[measure];
}
