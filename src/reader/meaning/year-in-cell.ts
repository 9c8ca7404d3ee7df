import { tokensIn } from '../../domain/printed/tokens.js';
import type { Printed } from '../blocks/block.js';
import { partOf } from '../records/printed-parts.js';
import { type Time, timeIn } from './time-in.js';

/** A cell, and when it says that its figure is of. */
export interface CellWithTime {
  /** Without a year in brackets behind it. */
  raw: Printed;
  time: Time | null;
  /** Words beside the year that leave open whether the figure is of it. */
  unclear: string | null;
}

const BRACKETS_BEHIND = /[(（〔[［]([^()（）〔〕[\]［］]*)[)）〕\]］]\s*$/u;
const SAYS_WHEN =
  /^(?:実績|目標|計画|見込み?|確定|速報|暫定|調査|時点|現在|末|値|年度?|当初|累計|平均|合計|計|の|基準|から|まで)*$/u;

/** Takes 43件（2021） apart: the year in a cell goes before those of its heads. */
export function yearInCell(cell: Printed): CellWithTime {
  const whole = { raw: cell, time: null, unclear: null };
  const behind = BRACKETS_BEHIND.exec(cell.text);
  const inner = behind?.[1] ?? '';
  if (behind && behind.index > 0 && hasDate(inner)) {
    const from = behind.index + behind[0].indexOf(inner);
    const time = timeIn(partOf(cell, from, from + inner.length));
    // 対H25年度 says what a change is measured by, and is no year of the figure.
    if (time === null || time.years.length === 0) return whole;
    const words = wordsIn(inner);
    const raw = partOf(cell, 0, behind.index);
    return { raw, time, unclear: SAYS_WHEN.test(words) ? null : words };
  }
  const tokens = tokensIn(cell.text);
  const isBesideFigure =
    tokens.some(({ kind }) => kind === 'FIGURE') &&
    !tokens.some((token) => token.kind === 'DATE' && token.bare);
  return isBesideFigure ? { ...whole, time: timeIn(cell) } : whole;
}

const hasDate = (text: string) => tokensIn(text).some(({ kind }) => kind === 'DATE');

/** What stands in brackets beside dates. */
function wordsIn(text: string): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of tokensIn(text)) {
    rest += text.slice(at, start);
    at = end;
  }
  return (rest + text.slice(at)).normalize('NFKC').replace(/[^\p{L}]+/gu, '');
}
