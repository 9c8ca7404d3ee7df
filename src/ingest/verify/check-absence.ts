import { isAbsenceMark } from '../../domain/printed/absence.js';
import { fold } from '../../lib/text.js';
import type { AbsenceClaim } from '../claims.js';

/** A mark of absence bears out only the reasons that it can mean. */
export function checkAbsence({ raw, reason }: AbsenceClaim): string | null {
  if (!isAbsenceMark(raw)) return `"${raw}" is no mark of absence`;
  if (reason === 'NOT_MEASURED' && fold(raw) !== '未把握') {
    return `"${raw}" does not say that nothing was measured`;
  }
  return null;
}
