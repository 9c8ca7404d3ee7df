import type { MissingReason } from '../domain/vocabulary.js';

/** What stands in a cell: a decimal number, a mark of absence, or what is neither. */
export type CellReading =
  | { value: string; missing: null }
  | { value: null; missing: MissingReason }
  | { fault: 'NO_NUMBER' | 'TOO_PRECISE' };

const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const WHOLE = /^(?:0|[1-9]\d{0,14})$/;
const PLAIN = /^\d+(?:\.\d+)?$/;
/** A cell that is all in brackets, and what is in them. */
export const BRACKETS = /^[(（]([^()（）]+)[)）]$/u;
/** Signs that tables print before a figure: full-width ones are folded before. */
export const MINUS = /^(?:[-−‐‑–△▲∆])\s*/u;

/**
 * Reads a cell of figures: digits in full or half width, thousands in groups of three, a sign before
 * them. A mark is what `marks` says of it; nothing else is guessed at.
 */
export function readNumber(
  text: string,
  marks: Readonly<Record<string, MissingReason>>,
): CellReading {
  // Nearly all cells are so.
  if (WHOLE.test(text)) return { value: text, missing: null };
  // 120¹ and 2½ would be folded into other figures.
  if (/\p{No}/u.test(text)) return { fault: 'NO_NUMBER' };
  // Marks of the direction of writing come along when a figure is pasted.
  const folded = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  const mark = Object.hasOwn(marks, text.trim()) ? text.trim() : folded;
  if (Object.hasOwn(marks, mark)) return { value: null, missing: marks[mark] as MissingReason };
  const sign = MINUS.test(folded) ? '-' : '';
  const digits = folded.replace(MINUS, '');
  if (GROUPED.test(digits)) return numberOf(digits.replaceAll(',', ''), sign);
  return PLAIN.test(digits) ? numberOf(digits, sign) : { fault: 'NO_NUMBER' };
}

/**
 * As above, of a cell that may be a number of a workbook: formats print what is below zero in red or in brackets, without
 * a sign.
 */
export function readNumberCell(
  text: string,
  number: number | null,
  marks: Readonly<Record<string, MissingReason>>,
): CellReading {
  if (!isBelowZero(number)) return readNumber(text, marks);
  const read = readNumber(BRACKETS.exec(text)?.[1] ?? text, marks);
  return 'fault' in read || read.value === null || /^(?:-|0$)/.test(read.value)
    ? read
    : { value: `-${read.value}`, missing: null };
}

export const isBelowZero = (number: number | null): boolean => number !== null && number < 0;

/** Without zeros that say nothing: 007.50 is 7.5, and −0 is 0. */
function numberOf(digits: string, sign: string): CellReading {
  const [whole = '0', decimals = ''] = digits.split('.');
  const rest = decimals.replace(/0+$/, '');
  const size = `${whole.replace(/^0+(?=\d)/, '')}${rest && `.${rest}`}`;
  if (size.replace(/^0?\./, '').replace('.', '').length > 15) return { fault: 'TOO_PRECISE' };
  return { value: size === '0' ? '0' : sign + size, missing: null };
}
