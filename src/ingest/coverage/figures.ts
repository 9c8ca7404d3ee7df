import { ERA_LETTERS, ERA_NAMES } from '../../domain/printed/eras.js';
import { DASHES, ITEM_MARKS, TILDES, TRIANGLES } from '../../domain/printed/signs.js';

/** A figure of a line. */
export interface Figure {
  /** As printed after NFKC, with its unit: "23団体", "令和4年6月". */
  text: string;
  /** Where its number begins and ends in the line after NFKC, without the unit after it. */
  start: number;
  end: number;
}

const LIST_MARK = new RegExp(`[${ITEM_MARKS}]`, 'gu');

/** Units that also count where a space, or the end of the line, parts them from their number. */
const COUNTER =
  '(?:[百千万億兆]*円|[千万]?人|[千万]?件|団体|企業|社|市町村|[市町村区]|校|[かヶカ箇]?所|施設|地域|都市|回|部会|部|台|戸|世帯|名|本|枚|冊|棟|階|年度?|[かヶカ箇]月|[月日時分度点位倍割]|週間?|%|‰|㎡|m2|km2?|m|ha|kg|t)';
const LETTER_OR_SIGN = String.raw`[\p{L}%‰℃°㎡]`;

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;
/** An era may be spaced out: 昭 和. */
const ERA_NAME = ERA_NAMES.map((name) => [...name].join(String.raw`\s?`)).join('|');
const ERA = String.raw`(?:${ERA_NAME}|(?<![A-Za-z])[${ERA_LETTERS}])\s?(?:元|\d{1,2})(?!\d)`;
const WESTERN_YEAR = String.raw`(?<![\d.,])(?:1[89]|20|21)\d{2}(?!\d|,\d{3}(?!\d))`;
const YEAR = `(?:${ERA}|${WESTERN_YEAR})`;
const MONTH_DAY = String.raw`\d{1,2}月(?:\d{1,2}日)?`;
/** "1990年1月", "R4.6", "1981年11" where the line breaks before 月. */
const DATE = String.raw`${YEAR}年(?:${MONTH_DAY}|\d{1,2}$)|${YEAR}[./]\d{1,2}(?:[./]\d{1,2})?(?!\d)|${YEAR}|${MONTH_DAY}`;
const CLOCK = String.raw`\d{1,2}:\d{2}(?!\d)`;
const TIME = `${CLOCK}(?:[~〜–-]${CLOCK})?`;
/** A single number, or a range that one unit closes: "1~3金曜日", "25-29年度". */
const NUMBER = `[${TRIANGLES}]?${DIGITS}(?:[/${TILDES}${DASHES}]${DIGITS})*`;
const FIGURE = new RegExp(`(?<date>${DATE})|(?<time>${TIME})|(?<number>${NUMBER})`, 'gu');

/** What nothing but a figure has: a minus, separators, decimals. */
const SIGNED = new RegExp(`^[${TRIANGLES}]|[.,]`, 'u');

/** What is shown of a unit: a usual one, or else a word of one script or one hiragana. */
const UNIT = new RegExp(
  String.raw`^(?:[月火水木金土日]曜日?|[A-Za-z]+[23]?|\s?${COUNTER}|\p{sc=Han}{1,4}|[\p{sc=Katakana}ー]+|${LETTER_OR_SIGN})`,
  'u',
);

const SECTION_WORD = /^\s?(?:節|編|章|款|条(?!例)|項(?!目))/u;
const WEEKDAY = /^[月火水木金土日]曜/u;
const LIST_NUMBER = /^[\s#>]*\d{1,3}(?:[-.]\d{1,3})*(?:[.:、)]\s*(?=[^\d\s])|\s+(?=\S*\p{L}))/u;
const BEGINS_WITH_COUNTER = new RegExp(String.raw`^${COUNTER}(?!\p{L})`, 'u');
const SPACED_COUNTER = new RegExp(String.raw`^\s?${COUNTER}(?!\p{L})`, 'u');
/** A counter on which no longer word begins: 団体 in 5団体と, but not 人 in 5人口. */
const COUNTER_FOLLOWS = new RegExp(
  String.raw`^\s?${COUNTER}(?![\p{sc=Han}\p{sc=Katakana}A-Za-z])`,
  'u',
);
const UNIT_FOLLOWS = new RegExp(`^${LETTER_OR_SIGN}`, 'u');

/**
 * The figures of a line, in its order, after NFKC: every number that counts, measures or dates
 * something. `next` is the line directly under it, where a unit may stand that the break cut off.
 *
 * Figures are:
 * - years and dates: 2022, 令和4年6月, R5.11, 12月29日; a time of day: 18:45, 9時;
 * - a number with anything to count or measure right after it: 23団体, 23の, 22郵便局, 5年後, 82%;
 *   a space may stand before a usual counter (12 件);
 * - a number with separators, decimals or △, with or without a unit: 375,284;
 * - a number alone in a cell or on a line: what it counts stands elsewhere, in the head of a column.
 *   So the pages of a list of contents are figures, too, and want a reason.
 *
 * No figures are, because they name and do not count:
 * - the number of a list's item at the line's start (1 市民協働, 82．産官学), ① and its like;
 * - codes of sections: 6-1, (1), Ⅰ-(1)-①, 8節, 基本目標 1, 大綱6: nothing countable follows;
 * - cells that only number columns: 1 2 3 4;
 * - ordinals in names: 第2次, 第3期, 第3編. Those of a weekday date something: 第4日曜日 is one;
 * - a number right after a Latin letter (B5判, P8参照, CO2), unless a counter follows (NPO5団体).
 *
 * Kanji numerals are not read: 一, 二 and 百 are parts of words more often than figures.
 */
export function figuresIn(line: string, next = ''): Figure[] {
  const plain = line
    .replace(LIST_MARK, (mark) => '・'.repeat(mark.normalize('NFKC').length))
    .normalize('NFKC');
  const below = next.normalize('NFKC').trimStart();
  const skipped = listNumber(plain);
  if (numbersColumns(plain)) return [];
  return [...plain.matchAll(FIGURE)].flatMap(({ 0: found, index: start, groups }) => {
    const end = start + found.length;
    if (end <= skipped) return [];
    const before = plain.slice(0, start);
    const rest = plain.slice(end);
    const after = rest.trim() === '' ? below : rest;
    if (groups?.number && !counts(found, before, rest, after)) return [];
    return [{ text: found + unitOf(found, after, Boolean(groups?.date)), start, end }];
  });
}

/** How much of the line's start is the number of a list's item. */
function listNumber(plain: string): number {
  const [number = ''] = LIST_NUMBER.exec(plain) ?? [];
  return BEGINS_WITH_COUNTER.test(plain.slice(number.length)) ? 0 : number.length;
}

/** Whether all that a line holds is 1 2 3 …, the numbers of columns. */
function numbersColumns(plain: string): boolean {
  const cells = plain.trim().split(/\s+/u);
  const first = Number(cells[0]);
  return cells.length > 1 && cells.every((cell, i) => cell === String(first + i));
}

function counts(found: string, before: string, rest: string, after: string): boolean {
  if (/第\s?$/u.test(before)) return WEEKDAY.test(after);
  if (SECTION_WORD.test(after)) return false;
  if (/[A-Za-z]$/u.test(before)) return COUNTER_FOLLOWS.test(after);
  if (UNIT_FOLLOWS.test(after) || SPACED_COUNTER.test(after)) return true;
  if (SIGNED.test(found)) return true;
  return (
    /^\d+$/.test(found) && /(?:^|\t|\s{2})\s*$/u.test(before) && /^\s*(?:$|\t|\s{2})/u.test(rest)
  );
}

function unitOf(found: string, after: string, isDate: boolean): string {
  if (/[日月:]\d*$/u.test(found)) return '';
  const [unit = ''] = UNIT.exec(after) ?? [];
  return isDate && /^\p{sc=Hiragana}/u.test(unit) ? '' : unit.trim();
}
