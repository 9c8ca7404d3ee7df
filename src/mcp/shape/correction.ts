import type { Language } from '../queries/types.js';
import { inLanguage } from './named.js';

interface Corrected {
  field: string;
  old: string | null;
  new: string | null;
  since: string;
  reason: string;
  reasonEn: string;
}

/** What was wrong in a release before, and why. */
export const correctionOf = ({ reason, reasonEn, ...one }: Corrected, language: Language) => ({
  ...one,
  reason: inLanguage(language, reason, reasonEn),
});
