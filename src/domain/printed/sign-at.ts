import type { Refusal } from './bounds.js';
import { DASHES, GAP, TRIANGLES } from './signs.js';

/** A sign before a number, or why it is none. */
export interface Sign {
  sign: '-' | '+' | '';
  end: number;
  refusal?: Refusal;
}

const DASH = new RegExp(`[${DASHES}]`, 'u');
const TRIANGLE = new RegExp(`[${TRIANGLES}]`, 'u');
const STARTS = new RegExp(`[${TRIANGLES}${DASHES}+±▼▽マプ]`, 'u');
const BEGINS_NUMBER = /[\d.約概½¼¾¥$]/u;
/** After these a dash joins a word or a code. */
const JOINS = /[A-Za-z\p{sc=Katakana})\]\d]/u;

/** The sign that begins at a place; null where none does. */
export function signAt(plain: string, at: number): Sign | null {
  const first = plain.charAt(at);
  if (!STARTS.test(first)) return null;
  const next = plain.charAt(at + 1);
  if (plain.startsWith('マイナス', at)) return { sign: '-', end: at + 4 };
  if (plain.startsWith('プラス', at)) return { sign: '+', end: at + 3 };
  if (first === '±') return { sign: '', end: at + 1, refusal: 'TOLERANCE' };
  if (first === '+') return { sign: '+', end: at + 1 };
  if (/[▼▽]/u.test(first)) return { sign: '', end: at + 1, refusal: 'SIGN' };
  if (TRIANGLE.test(first)) return triangle(plain, at, next);
  return DASH.test(first) ? dash(plain, at, next) : null;
}

function triangle(plain: string, at: number, next: string): Sign {
  // △ in one column and a figure in the next: a minus that was set apart, or a mark of its own.
  if (next === GAP) return { sign: '', end: at + 2, refusal: 'SIGN' };
  const doubled = at > 0 && TRIANGLE.test(plain.charAt(at - 1));
  return { sign: '-', end: at + 1, ...(doubled ? { refusal: 'SIGN' as const } : {}) };
}

function dash(plain: string, at: number, next: string): Sign | null {
  const before = plain.charAt(at - 1);
  if (!BEGINS_NUMBER.test(next) || (before && DASH.test(before))) return null;
  // ー goes on with a word of kana, other dashes join codes: COVID-19, (1)-5.
  if (plain.charAt(at) === 'ー' && /[\p{L}ー]/u.test(before) && !/\p{sc=Han}/u.test(before)) {
    return null;
  }
  return JOINS.test(before)
    ? { sign: '', end: at + 1, refusal: 'CODE' }
    : { sign: '-', end: at + 1 };
}

/**
 * Whether a dash and a blank stand before a place: a minus, a mark of absence, an item of a list or
 * the middle of a range.
 */
export const isAfterDash = (plain: string, at: number): boolean =>
  plain.charAt(at - 1) === ' ' && DASH.test(plain.charAt(at - 2));
