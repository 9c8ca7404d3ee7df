import type { Comparator, MissingReason, Wanted } from '../vocabulary.js';
import { absenceIn } from './absence.js';
import { REFUSALS } from './bounds.js';
import { saysWhen } from './quantities.js';
import { NOTE } from './signs.js';
import { type FigureToken, isNumber, type NumberToken, type Token } from './token.js';
import { tokensIn } from './tokens.js';
import { wantedIn } from './wanted-in.js';

/** What one cell of a table of figures holds. */
export type Cell =
  | { kind: 'FIGURE'; value: number; valueTo?: number; unit: string; comparator: Comparator }
  | { kind: 'ABSENCE'; mark: string; reasons: readonly MissingReason[] }
  | { kind: 'WORDS'; words: string; wanted: Wanted }
  | { kind: 'REFUSED'; reason: string };

/** Longer words are no cell. */
const LONGEST_WORDS = 60;
/** Words around a figure that leave it what it is. */
const NEUTRAL =
  /^(?:延べ|のべ|累計|合計|計|年間|年|月平均|月|平均|各年|毎年度?|各年度|全)?(?:[をの]?(?:維持|継続|確保|達成|完了|実施|開催|設置|整備|参加|育成|目指す|維持する|継続する)|(?:に|へ|まで)(?:向上|増加|拡大|上昇|減少|削減|短縮|引上げ|する)|とする|見込み?|暫定値?|速報値?|程度)?$/u;
/** Against what a change is measured. */
const RELATIVE = /比(?!率|重|較)|より|から|対して|平均|現状|基準|前年|前期|前回/u;
/** A unit that says how something changed is none of a level: 25％減. */
const HOW = '(?:増|減|増加|減少|削減|低減|縮減|短縮|向上|改善|上昇|低下|アップ|ダウン|UP|DOWN)';
const CHANGE = new RegExp(`${HOW}$`, 'iu');
/** The same where a bound or の stands between: 5％以上削減, 毎年5人ずつ増加. */
const CHANGED = new RegExp(
  `^(?:年間?|[毎各]年度?)?(?:ずつ)?(?:の|を)?${HOW}(?:する|させる)?$`,
  'iu',
);
/** 2倍に増加 says how often as much, and not how much. */
const TIMES = /^倍$/u;
/** 令和元年度以上, 令和元年度の水準を維持: a level of another year. */
const LEVEL =
  /^(?:の|と)?(?:水準|実績値?|数値|値)?(?:を|の|と)?(?:以[上下]|未満|超|同|並み|上回|下回|維持)/u;

/** 100％非ガソリン化 */
const WORDS_BEHIND = /[%‰A-Za-z23][\p{sc=Han}\p{sc=Katakana}]/u;

const refused = (reason: string): Cell => ({ kind: 'REFUSED', reason });

/**
 * What a whole cell says: one figure, with its bound or as a range; a mark of absence; a target in
 * words; or why it is none of these for certain. What stands in brackets beside a figure is a note.
 */
export function cellIn(text: string): Cell {
  const absence = absenceIn(text);
  if (absence) return { kind: 'ABSENCE', ...absence };
  const tokens = tokensIn(text);
  const all = tokens.filter(isNumber);
  const outside = all.filter(({ inBrackets }) => !inBrackets);
  const numbers = outside.length > 0 ? outside : all.filter((token) => !saysWhen(token));
  const unread = numbers.find((token) => token.kind === 'FIGURE' && token.refusal);
  if (unread?.kind === 'FIGURE' && unread.refusal) return refused(REFUSALS[unread.refusal]);
  const words = wordsAround(text, tokens);
  if (numbers.length === 0) return wordsOf(text, words, tokens);
  const [first, second, ...more] = numbers;
  if (!first || more.length > 0 || (second && !isRange(first, second))) {
    return refused('it holds several figures');
  }
  if (outside.length > 0 && all.some((token) => isSecondFigure(text, token))) {
    return refused('a second figure stands in brackets');
  }
  const isNeutral = NEUTRAL.test(words);
  if ((!isNeutral && RELATIVE.test(words)) || isChange(first, words)) {
    return { kind: 'WORDS', words: text.trim(), wanted: wantedOf(text, first) };
  }
  if (!isNeutral) return refused(`words stand beside the figure: ${words}`);
  if (first.kind === 'FIGURE' && WORDS_BEHIND.test(first.unit)) {
    return refused(`words stand behind the unit: ${first.unit}`);
  }
  return second ? rangeOf(first as FigureToken, second as FigureToken) : figureOf(first);
}

const isChange = (first: NumberToken, words: string): boolean =>
  first.kind === 'FIGURE' &&
  (CHANGE.test(first.unit) ||
    CHANGED.test(words) ||
    (TIMES.test(first.unit) && wantedIn(words) !== 'OTHER'));

const isRange = (first: NumberToken, second: NumberToken) =>
  first.kind === 'FIGURE' && first.of === 'FROM' && second.kind === 'FIGURE' && second.of === 'TO';

/** A figure that fills its brackets, as in 86千円 (84千円): nobody says what it is. */
function isSecondFigure(text: string, token: NumberToken): boolean {
  if (!token.inBrackets || saysWhen(token)) return false;
  return /[(（]\s*$/u.test(text.slice(0, token.start)) && /^\s*[)）]/u.test(text.slice(token.end));
}

/** What is no token and stands in no brackets. */
function wordsAround(text: string, tokens: readonly Token[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of tokens) {
    rest += `${text.slice(at, start)}${NOTE}`;
    at = end;
  }
  return (rest + text.slice(at))
    .normalize('NFKC')
    .replace(/\([^()]*\)/gu, '')
    .replace(/[\s\uE000、。,.:;~〜∼\-–—→⇒()[\]]+/gu, '');
}

function wordsOf(text: string, words: string, tokens: readonly Token[]): Cell {
  const isDated = tokens.some(({ kind }) => kind === 'DATE' || kind === 'DAY');
  if (isDated && !LEVEL.test(words)) {
    return refused('it holds a date and no figure');
  }
  if (!/\p{L}/u.test(words)) return refused('it holds nothing that can be read');
  if (text.length > LONGEST_WORDS) return refused('it holds a text and no figure');
  return { kind: 'WORDS', words: text.trim(), wanted: wantedIn(text) };
}

function wantedOf(text: string, first: NumberToken): Wanted {
  const said = wantedIn(text);
  if (said !== 'OTHER' || first.kind !== 'FIGURE') return said;
  if (first.plus) return 'INCREASE';
  return first.value < 0 ? 'DECREASE' : 'OTHER';
}

function figureOf(first: NumberToken): Cell {
  if (first.kind === 'FIGURE') {
    const { value, unit, comparator } = first;
    return { kind: 'FIGURE', value, unit, comparator };
  }
  return { kind: 'FIGURE', value: first.bare.value, unit: '', comparator: 'EQUAL' };
}

function rangeOf(first: FigureToken, second: FigureToken): Cell {
  const { unit } = second;
  // 1万～2万人: the unit stands behind the second scale.
  const sameUnit = first.unit === unit || /^[十百千万億兆]*$/u.test(first.unit);
  const sameScale = first.unit === '' || unit.startsWith(first.unit);
  if (!sameUnit || !sameScale) return refused('the ends of the range have different units');
  if (first.comparator !== 'EQUAL' || second.comparator !== 'EQUAL') {
    return refused('a bound stands beside a range');
  }
  return {
    ...{ kind: 'FIGURE', value: first.value, valueTo: second.value, unit },
    comparator: 'RANGE',
  };
}
