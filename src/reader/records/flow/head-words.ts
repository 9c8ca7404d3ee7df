import { bareWords } from '../table/bare-words.js';
import { type HeadRole, roleOfHead } from '../table/head-roles.js';

/** What the words of one head name; null where they are no head. */
export interface HeadWords {
  role: HeadRole;
  hasYear: boolean;
}

/** Longer words that hold 評価 or 増減 are no rate of progress but a name: 人口増減数. */
const RATE = /^(?:目標|事業|計画)?(?:達成|進捗|進ちょく)(?:率|度|状況|見込み?)?$|^.{0,2}評価$/u;

/** 財源確保 may as well be the group of a row. */
const BUDGET = /(?:事業費|予算|決算|財源|経費|人件費|コスト|所要)額?$/u;

/** The words of a head as a table's are read, but none that may as well be a name in the stream. */
export function headWords(text: string): HeadWords | null {
  const role = roleOfHead(text);
  if (!role) return null;
  const { words, hasYear } = bareWords(text);
  if (role === 'RATE' && !RATE.test(words)) return null;
  if (role === 'BUDGET' && !BUDGET.test(words)) return null;
  return { role, hasYear };
}

/** Whether it says what the figures under it are. */
export const isMeasure = ({ role }: HeadWords) => role === 'FIGURE' || role === 'RATE';

/** Of one state, from which the targets start: 現状値, 基準値, 策定時. */
export const isBaseline = (text: string) => /現状|現況|現在|基準|策定|当初/u.test(text);
export const isTarget = (text: string) => /目標|計画値|めざす|目指す/u.test(text);
