import type { Measure, MissingReason } from '../../domain/vocabulary.js';

const UNSAID: readonly MissingReason[] = [
  'NOT_PRINTED',
  'NOT_MEASURED',
  'SUPPRESSED',
  'NOT_APPLICABLE',
  'AFTER_DOCUMENT',
  'NOT_SET',
];
/** A dash in the place of a target says that none is set; elsewhere a dash does not say why. */
const FIRST: Readonly<Record<Measure, readonly MissingReason[]>> = {
  BASELINE: UNSAID,
  TARGET: ['NOT_SET', ...UNSAID],
  ACTUAL: UNSAID,
};

/** Which of the reasons that a mark can mean it means for a measure; null where it can mean none. */
export const absenceReason = (
  measure: Measure,
  reasons: readonly MissingReason[],
): MissingReason | null => FIRST[measure].find((reason) => reasons.includes(reason)) ?? null;
