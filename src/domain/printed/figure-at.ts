import { type Bound, boundAfter, boundBefore, isRefusal, type Refusal } from './bounds.js';
import { KANJI_NUMERAL, kanjiNumber } from './kanji-numeral.js';
import { type Numeral, numeralAt } from './numeral.js';
import { isCounted, unitAt } from './printed-unit.js';
import { isAfterDash, signAt } from './sign-at.js';
import type { FigureToken } from './token.js';

/** A figure with its places in the folded text. */
export type FoundFigure = Omit<FigureToken, 'kind' | 'range' | 'inBrackets'>;

const KANJI = new RegExp(`[${KANJI_NUMERAL}]{1,20}`, 'uy');
/** What may stand right before a number in kanji; after other kanji it is a part of a word. */
const BEFORE_KANJI = /[\p{sc=Han}\p{sc=Katakana}ー]$/u;
const ALLOWED_BEFORE_KANJI = /[計約各全延他]$/u;
/** 一 and scales alone are parts of words, or of a unit in a head (百万円), more often than figures. */
const DOUBTFUL = /^(?:一|[百千万億兆]+|十[百千万億兆]+)$/u;
/** With these a single kanji makes a word as often as a figure: 三次, 四国, 二部. */
const WORD_LIKE =
  /^(?:[部次日月年時分度面方者代重角味つ国県世品点元市町村区級段号番本口話通]|人(?!$|[()、。,\s以]|未満|程度))/u;

/** With these a number says which one it is, and not how many there are. */
const NUMBERED = /^(?:年生|学年|次|期|号|番|番地|号室|世紀|丁目|条|項|節|章|編|級)$/u;
/** 3D, 5G, 3LDK are names. */
const NAMED = /^(?:[DGKRSPF]|LDK|DK)$/u;
/** 20230401 */
const DAY_IN_DIGITS = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/;

/** 数10人, and not 総数10人. */
const SEVERAL = /(?<![\p{sc=Han}])[数何幾]$/u;

/** Two units that make one figure: 2時間30分 is neither 2 nor 30. */
const SECOND_UNIT: readonly (readonly [RegExp, RegExp])[] = [
  [/^時間?$/u, /^分/u],
  [/^分$/u, /^秒/u],
  [/^年$/u, /^(?:か月|ヶ月|ヵ月|カ月|ケ月|箇月)/u],
  [/^日$/u, /^時間/u],
  [/^(?:m|メートル)$/u, /^(?:cm|センチ)/u],
  [/^円$/u, /^銭/u],
];

/** The figure that begins at a place, with the sign and the words before it; null where none does. */
export function figureAt(plain: string, at: number, isTouching: Touches): FoundFigure | null {
  const bound = boundBefore(plain, at);
  const sign = signAt(plain, bound?.end ?? at);
  const inner = sign && !bound ? boundBefore(plain, sign.end) : null;
  const word = inner?.end ?? sign?.end ?? bound?.end ?? at;
  // −¥1,200
  const begin = word > at && /[¥$]/u.test(plain.charAt(word)) ? word + 1 : word;
  const number = numeralAt(plain, begin) ?? kanjiAt(plain, begin);
  if (!number) return null;
  const figure = withUnit(plain, at, number, isTouching);
  const behind = boundAfter(plain, figure.end);
  const bounds = [bound, inner, behind].flatMap((one): Bound[] => (one ? [one.bound] : []));
  figure.end = behind?.end ?? figure.end;
  if (sign?.sign === '-' && figure.value !== 0) figure.value = -figure.value;
  if (sign?.sign === '+') figure.plus = true;
  const second = figure.end === figure.unitEnd ? secondUnitEnd(plain, figure) : null;
  figure.end = second ?? figure.end;
  const refusal = sign?.refusal ?? (second ? 'COMPOUND' : refusalOf(plain, begin, figure, bounds));
  if (refusal) return { ...figure, refusal };
  const [only] = bounds;
  return only && !isRefusal(only) ? { ...figure, comparator: only } : figure;
}

/** Whether two neighbours of the folded text stand side by side in the printed one. */
export type Touches = (before: number) => boolean;

function withUnit(plain: string, start: number, number: Numeral, touches: Touches): FoundFigure {
  const { unit, scaleEnd, end } = unitAt(plain, number.end, touches(number.end));
  const { value, decimals } = number;
  return {
    ...{ start, end, value, decimals, unit, comparator: 'EQUAL' as const },
    ...{ digitsEnd: number.end, numberEnd: scaleEnd, unitEnd: end },
  };
}

function refusalOf(
  plain: string,
  begin: number,
  { start, value, unit, end }: FoundFigure,
  bounds: readonly Bound[],
): Refusal | undefined {
  const before = plain.charAt(begin - 1);
  if (before === '第' || before === '〒') return 'ORDINAL';
  if (/[A-Za-z'’‘`´]/u.test(before)) return 'CODE';
  if (Number.isNaN(value)) return 'GROUPING';
  if (isAfterDash(plain, start)) return 'SIGN';
  if (SEVERAL.test(plain.slice(Math.max(0, begin - 2), begin)) || /^[数余有]/u.test(unit)) {
    return 'TENS';
  }
  if (isInRatio(plain, begin, unit, end)) return 'RATIO';
  const refused = bounds.find(isRefusal);
  if (refused) return refused;
  if (new Set(bounds).size > 1) return 'LIMIT';
  if (value < 0 && bounds.some((bound) => bound !== 'ABOUT')) return 'SIZE';
  if (/^月|^年度/u.test(unit)) return 'CODE';
  if (NUMBERED.test(unit)) return 'ORDINAL';
  if (NAMED.test(unit) || (unit === '' && DAY_IN_DIGITS.test(String(value)))) return 'CODE';
  if (/半$/u.test(unit)) return 'COMPOUND';
  return plain.charAt(end) === '±' ? 'TOLERANCE' : undefined;
}

/** 1/3, 37/30件, and the unit that goes on behind a bound: 5件以上/年. */
function isInRatio(plain: string, begin: number, unit: string, end: number): boolean {
  if (unit === '' && /^[/:]\d/.test(plain.slice(end, end + 2))) return true;
  return plain.charAt(begin - 1) === '/' || plain.charAt(end) === '/';
}

/** Where the second unit of one figure ends: that of the minutes in 2時間30分. */
function secondUnitEnd(plain: string, { unit, end }: FoundFigure): number | null {
  const pair = SECOND_UNIT.find(([first]) => first.test(unit));
  const next = pair ? numeralAt(plain, end) : null;
  const second = next && pair?.[1].exec(plain.slice(next.end, next.end + 3));
  return second ? next.end + second[0].length : null;
}

/** 二十三団体: only where a unit of the table follows, and no word begins or ends with the number. */
function kanjiAt(plain: string, at: number): Numeral | null {
  KANJI.lastIndex = at;
  const [run] = KANJI.exec(plain) ?? [];
  if (!run || DOUBTFUL.test(run)) return null;
  const before = plain.slice(Math.max(0, at - 1), at);
  if (BEFORE_KANJI.test(before) && !ALLOWED_BEFORE_KANJI.test(before)) return null;
  // 五、六人 is five or six.
  if (/[一二三四五六七八九十][、・]$/u.test(plain.slice(Math.max(0, at - 2), at))) return null;
  const end = at + run.length;
  if (!isCounted(plain, end)) return null;
  const next = plain.slice(end, end + 3);
  if (run.length === 1 && WORD_LIKE.test(next)) return null;
  if (/^[人](?=[ひぞず])/u.test(next)) return null;
  const value = kanjiNumber(run);
  // 二千二十三年 is a year.
  if (Number.isNaN(value) || (value >= 1000 && next.startsWith('年'))) return null;
  return { value, decimals: 0, end, compound: true };
}
