import type { MissingReason, ObsStatus } from './vocabulary.js';

/** The SDMX CL_OBS_STATUS code of each reason: M cannot exist, L not collected, O missing, Q withheld. */
const OBS_STATUS: Record<MissingReason, ObsStatus> = {
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

/** Whether a figure could stand where it is missing. */
const COULD_BE: Record<MissingReason, boolean> = {
  NOT_MEASURED: true,
  NOT_SET: true,
  NOT_PRINTED: true,
  NOT_IN_SOURCE: true,
  AFTER_DOCUMENT: true,
  SUPPRESSED: true,
  NOT_APPLICABLE: false,
  IN_WORDS: true,
};

/** Whether there is a figure or could be one: a summary counts the towns that could have one. */
export function couldHaveFigure(missing: MissingReason | null): boolean {
  return missing === null || COULD_BE[missing];
}

/** The SDMX code of an observation: of its reason where it is missing, else as given, else A (normal). */
export function obsStatus(missing: MissingReason | null, given?: ObsStatus): ObsStatus {
  return missing ? OBS_STATUS[missing] : (given ?? 'A');
}
