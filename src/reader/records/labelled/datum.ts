import { cellIn } from '../../../domain/printed/cell.js';
import { tokensIn } from '../../../domain/printed/tokens.js';
import { isUnit } from '../is-unit.js';

/** Longer texts hold figures, and are none. */
const LONGEST = 40;

/** Whether a text can fill the place of a figure: a figure, a mark of absence, 現状維持. */
export function isDatum(text: string): boolean {
  if (text.length > LONGEST) return false;
  const cell = cellIn(text);
  if (cell.kind === 'WORDS') return cell.wanted !== 'OTHER';
  if (cell.kind !== 'REFUSED') return true;
  return tokensIn(text).some(({ kind }) => kind === 'FIGURE');
}

/** Whether a text is a unit alone, in brackets or without: 人, （％）, 件/年. */
export const isUnitAlone = (text: string): boolean =>
  isUnit(text.normalize('NFKC').replace(/[\s()[\]]+/gu, ''));
