import { cellIn } from '../../../domain/printed/cell.js';
import { tokensIn } from '../../../domain/printed/tokens.js';
import { isOffice } from './office.js';

/** Words longer than this are no target in words. */
const LONGEST_WORDS = 14;
const IN_BRACKETS = /^[(（][^()（）]*[)）]$/u;

/** Whether a piece is a figure with what belongs to it, or a mark of absence: 43件, 30％以内, ー. */
export function isFigure(text: string): boolean {
  const cell = cellIn(text);
  if (cell.kind === 'ABSENCE') return true;
  return cell.kind === 'FIGURE' && !/^[^\d０-９]{3}/u.test(text);
}

/** Whether a piece among figures is a target in words: 維持, 前年度比増. */
export function isWords(text: string): boolean {
  const cell = cellIn(text);
  return cell.kind === 'WORDS' && cell.wanted !== 'OTHER' && text.length <= LONGEST_WORDS;
}

/** A remark on the figure before it: （2021）, （協議額）. Who counted, （…課調べ）, is none. */
export const isRemark = (text: string) => IN_BRACKETS.test(text) && !isOffice(text);

/** Whether a remark says of what year the figure beside it is. */
export const isYearRemark = (text: string) =>
  isRemark(text) && tokensIn(text).some(({ kind }) => kind === 'DATE');

/** A number that its unit, or the rest of it, may follow on the next line: 375,284 / 千円, 84.2 万 / 人. */
export function lacksUnit(text: string): boolean {
  const cell = cellIn(text);
  return cell.kind === 'FIGURE' && /^[十百千万億兆]{0,2}$/u.test(cell.unit);
}
