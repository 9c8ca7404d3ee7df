import { dateIn } from '../../domain/printed/dates.js';
import { periodIn } from '../partners/period.js';

/** Words that say more than they are. */
export const READ_WORDS = ['date', 'period'] as const;

/** What words say that are to be a date or a period, for a person to see; null where they say none. */
export function readWords(text: string, as: (typeof READ_WORDS)[number]): string | null {
  if (as === 'date') return dateIn(text);
  const period = periodIn(text);
  return period && `${period.start ?? ''}–${period.end ?? ''}`;
}
