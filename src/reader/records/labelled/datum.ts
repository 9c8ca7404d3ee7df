import { cellIn } from '../../../domain/printed/cell.js';
import { isKnownUnit } from '../../../domain/printed/printed-unit.js';
import { tokensIn } from '../../../domain/printed/tokens.js';

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

/** Whether a text is a unit alone: 人, （％）, 件/年. */
export const isUnit = (text: string): boolean =>
  isKnownUnit(text.normalize('NFKC').replace(/[\s()[\]]+/gu, ''));
