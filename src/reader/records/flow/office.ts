import type { Printed } from '../../blocks/block.js';
import { partOf } from '../printed-parts.js';

const WHOLE =
  /^[(（][^()（）]*調べ?[)）]$|^[(（]?(?:資料|出典|出所)[:：]|^[(（][^()（）]{1,12}[課室局][)）]$/u;
const AROUND = /^[(（]?(?:(?:資料|出典|出所)[:：])?\s*(.*?)\s*(?:調べ?)?[)）]?$/u;

/** Whether words say who counted: （市民協働課調べ）, 資料：総務課. */
export const isOffice = (text: string) => WHOLE.test(text);

/** Who counted: of （市民協働課調べ） 市民協働課. */
export function officeIn(printed: Printed): Printed {
  const [, name = ''] = AROUND.exec(printed.text) ?? [];
  const at = printed.text.indexOf(name);
  return name === '' ? printed : partOf(printed, at, at + name.length);
}

/** How the name of an office ends. */
export const OFFICE_END = /(?:課|室|局|部|署|センター|委員会)$/u;
export const isOfficeName = (text: string) => text.length < 11 && OFFICE_END.test(text);
export const isArrow = (text: string) => /^[↗↘→↑↓⇒⇗⇘⇧⇩➚➘➡⬆⬇]\uFE0F?$/u.test(text);
