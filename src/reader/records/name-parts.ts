import { tokensIn } from '../../domain/printed/tokens.js';
import type { Printed } from '../blocks/block.js';
import { isUnit } from './is-unit.js';
import { partOf } from './printed-parts.js';

export interface NameParts {
  name: Printed;
  /** What the brackets behind it hold, where that is a unit: 出生数（人）. */
  unit: Printed | null;
  /** KPI, ★ */
  marked: Printed | null;
}

/** Which one it is of a list, and bullets. */
const ITEM =
  /^\s*(?:[①-⑳❶-❿]|[(（]\d{1,2}[)）]|[・●○◆◇■□▪◼❏❑•]|[0-9０-９]{1,2}[.．)）](?=[^\d０-９])|(?:指標|目標|KPI)[ 　]?[0-9０-９①-⑳]{1,2}[ 　:：.．](?=\S)|No\.?\s?\d{1,3}\s)\s*/u;
const MARK =
  /^(?:[【［[(（〔](?:KPI|ＫＰＩ|★|☆|◎)[】］\])）〕]|(?:KPI|ＫＰＩ)(?=\s)|[★☆◎])\s*|\s*(?:[【［[(（〔](?:KPI|ＫＰＩ|★|☆|◎)[】］\])）〕]|(?:KPI|ＫＰＩ|[★☆◎]))$/u;
const UNIT =
  /\s*(?:[(（［[〔【](?:単位[ 　]*[:：]?)?\s*([^()（）［］[\]〔〕【】]{1,12})[)）］\]〕】]|単位[ 　]*[:：]\s*(\S{1,12}))$/u;

/** Where the marks of notes begin with which a text ends: 出生数※1, 出生数（注1）. */
function startOfNotes(text: string): number {
  let end = text.length;
  for (const token of tokensIn(text).reverse()) {
    const behind = text.slice(token.end, end);
    if (token.kind !== 'MARK' || !/^[\s)）]*$/u.test(behind)) break;
    end = /[(（]$/u.test(text.slice(0, token.start)) ? token.start - 1 : token.start;
  }
  return end;
}

/** What is printed in the cell of a name, apart: its number, the marks that stand on it, its unit. */
export function namePartsOf(printed: Printed): NameParts {
  let name = printed;
  let marked: Printed | null = null;
  let unit: Printed | null = null;
  for (;;) {
    const { text } = name;
    const [item = ''] = ITEM.exec(text) ?? [];
    if (item !== '' && item.length < text.length) {
      name = partOf(name, item.length, text.length);
      continue;
    }
    const mark = MARK.exec(text);
    if (mark && mark[0].length < text.length) {
      const end = mark.index + mark[0].length;
      marked ??= partOf(name, mark.index, end);
      name = mark.index === 0 ? partOf(name, end, text.length) : partOf(name, 0, mark.index);
      continue;
    }
    const noteAt = startOfNotes(text);
    if (noteAt > 0 && noteAt < text.length) {
      name = partOf(name, 0, noteAt);
      continue;
    }
    const found = UNIT.exec(text);
    const said = found?.[1] ?? found?.[2] ?? '';
    if (!unit && found && found.index > 0 && isUnit(said)) {
      const at = text.lastIndexOf(said);
      unit = partOf(name, at, at + said.length);
      name = partOf(name, 0, found.index);
      continue;
    }
    return { name, unit, marked };
  }
}
