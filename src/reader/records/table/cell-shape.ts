import { cellIn } from '../../../domain/printed/cell.js';
import { quantitiesIn } from '../../../domain/printed/quantities.js';
import { fold } from '../../../lib/text.js';
import { isUnit } from '../is-unit.js';
import { bareWords } from './bare-words.js';
import { roleOfHead } from './head-roles.js';

/** What the content of a cell looks like, whatever stands over it. */
export type CellShape =
  | 'FIGURE'
  | 'YEAR'
  | 'MEASURE'
  | 'UNIT'
  | 'MARK'
  | 'ARROW'
  | 'NUMBER'
  | 'TEXT';

const MARK =
  /^[(【［[]?(?:KPI|KGI|[★☆◎○●◯〇✓✔レ☑■◆※]|重点|重|総戦|戦略|総合戦略|新|新規)+[)】］\]]?$/u;
const ARROW = /^[↗↘→↑↓⇒⇗⇘⇧⇩➚➘➡⬆⬇]+$/u;
/** ①, (1), 1-2, 1., A-1: which one it is of a list. */
const NUMBER =
  /^(?:[①-⑳❶-❿ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]|[(（]?\d{1,3}[)）.．]?|[A-Za-z]?-?\d{1,2}(?:[-－‐.．]\d{1,2}){0,3})$/u;

/** 2000 may be a year, and as well a figure. */
export const isFourDigits = (text: string): boolean => /^\s*\p{Nd}{4}\s*$/u.test(text);

/** Figures with words around them: 小学校71.8％ 中学校62.9％ is a cell of figures that is asked about. */
const LONGEST_FIGURE = 40;

/** A lone mark may be no value (－) or say which one it is (1): the column decides. */
export function shapeOf(text: string): CellShape {
  const plain = fold(text);
  if (ARROW.test(plain.replace(/\uFE0F/gu, ''))) return 'ARROW';
  if (MARK.test(plain)) return 'MARK';
  const role = roleOfHead(text);
  if (role === 'YEAR') return 'YEAR';
  if (role === 'FIGURE' || role === 'RATE') return 'MEASURE';
  const cell = cellIn(text);
  if (cell.kind === 'ABSENCE') return 'FIGURE';
  if (cell.kind === 'FIGURE') return 'FIGURE';
  if (isUnit(plain) || isUnit(bareWords(text).words)) return 'UNIT';
  if (NUMBER.test(plain)) return 'NUMBER';
  return plain.length <= LONGEST_FIGURE &&
    quantitiesIn(text).length > 0 &&
    /^[^\p{L}]*\d/u.test(plain)
    ? 'FIGURE'
    : 'TEXT';
}

/** Whether these number the rows of a list: 1 2 3, ① ②, 1-1 1-2. Digits alone do so one after the other. */
export function areNumbers(texts: readonly string[]): boolean {
  const plain = texts.map((text) => text.replace(/\s+/gu, '').replace(/[．.]$/u, ''));
  if (plain.length < 2 || !plain.every((text) => NUMBER.test(text))) return false;
  const digits = plain.map((text) => (/^\d{1,3}$/u.test(text) ? Number(text) : null));
  const [first] = digits;
  if (digits.every((n) => n === null)) return true;
  return digits.every((n, i) => n === (first ?? 0) + i);
}
