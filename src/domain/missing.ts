import type { MissingReason } from './vocabulary.js';

/** The SDMX CL_OBS_STATUS code of each reason: M cannot exist, L not collected, O missing, Q withheld. */
const OBS_STATUS: Record<MissingReason, string> = {
  NOT_MEASURED: 'L',
  NOT_SET: 'M',
  NOT_PRINTED: 'O',
  NOT_IN_SOURCE: 'O',
  NOT_YET_DUE: 'M',
  SUPPRESSED: 'Q',
  NOT_APPLICABLE: 'M',
};

/** The SDMX code of an observation: of its reason where it is missing, else as given, else A (normal). */
export function obsStatus(missing: MissingReason | null, given?: string): string {
  return missing ? OBS_STATUS[missing] : (given ?? 'A');
}

const DASHES = new Set(['-', '‐', '–', '—', '―', 'ー', '−', '─']);

/** Whether printed text is a mark that stands in a figure's place: a dash, 未把握, …, X, ***. */
export function isAbsenceMark(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '').replace(/%$/, '');
  return (
    DASHES.has(plain) ||
    /^(?:未把握|未測定|未定|集計中|非公表|該当なし|・{2,}|\.{2,}|…+|X|x|\*+)$/.test(plain)
  );
}
