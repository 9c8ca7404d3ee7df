import { fold } from '../../lib/text.js';
import type { MarkClaim } from '../claims.js';
import { type Cited, isRead, ownQuotes, shown } from './cited.js';

/** How each mark is printed. */
const PRINTED: Record<MarkClaim['mark'], { name: string; words: RegExp }> = {
  KPI: { name: 'KPI', words: /(?<![A-Z])KPI(?![A-Z])|重要業績評価指[標数]/u },
  REPRINT: { name: '再掲', words: /再掲/u },
  PRIORITY: { name: '重点', words: /重点|[★☆◎]/u },
};

/** A mark that is claimed stands in a quote for it, or a note says why not; one that stands is claimed. */
export function checkMark({ field, mark, marked }: MarkClaim, cited: Cited): string | null {
  const { name, words } = PRINTED[mark];
  const own = ownQuotes(field, cited);
  const whole = cited.evidence.filter((item) => item.field === undefined);
  const holds = ({ quote }: { quote: string }) => words.test(fold(quote));
  if (marked) {
    const bearing = [...own, ...whole];
    if (bearing.some(holds) || own.some((item) => isRead(item) && item.note)) return null;
    return `${name} does not stand in ${shown(own.length > 0 ? own : whole)}: quote the mark for ${field}, or say that there is none`;
  }
  // That there is no 重点 is read from the page, and quoted for; of the other marks nothing is.
  if (mark !== 'PRIORITY' && own.length > 0) {
    return `${shown(own)} is quoted for ${field}, but the record says that there is none`;
  }
  if (own.some(isRead)) return null;
  // A title may speak of 重点: only what is quoted for the mark itself is one.
  const against = (mark === 'PRIORITY' ? own : [...own, ...whole]).find(holds);
  if (against) return `"${against.quote}" prints ${name}, but the record says that there is none`;
  return null;
}
