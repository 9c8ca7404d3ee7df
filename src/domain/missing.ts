import type { MissingReason } from './vocabulary.js';

/** The SDMX CL_OBS_STATUS code of each reason: M cannot exist, L not collected, O missing, Q withheld. */
const OBS_STATUS: Record<MissingReason, string> = {
  NOT_MEASURED: 'L',
  NOT_SET: 'M',
  NOT_PRINTED: 'O',
  NOT_IN_SOURCE: 'O',
  AFTER_DOCUMENT: 'O',
  SUPPRESSED: 'Q',
  NOT_APPLICABLE: 'M',
  // The plan itself sets no figure, as with NOT_SET.
  IN_WORDS: 'M',
};

/** The SDMX code of an observation: of its reason where it is missing, else as given, else A (normal). */
export function obsStatus(missing: MissingReason | null, given?: string): string {
  return missing ? OBS_STATUS[missing] : (given ?? 'A');
}
