import { withAbsence } from './absence-tokens.js';
import { dateAt } from './date-at.js';
import { tailsOf } from './date-spans.js';
import { figureAt } from './figure-at.js';
import { foldPrint, type Print } from './fold-print.js';
import { rangeAt } from './range-at.js';
import { ITEM, NOTE } from './signs.js';
import type { Token } from './token.js';

/** Digits that count nothing, tried before figures are. */
const NAMES = [
  /(?!FY|CY)[A-Za-z]+(?:[-‐−.]?\d[A-Za-z\d.]*|\. ?\d[A-Za-z\d.]*)/y,
  /〒 ?\d{3}[-−‐]?\d{0,4}/uy,
  /第 ?(?:\d+|[〇一二三四五六七八九十百千]{1,7})(?:[-−‐の]\d+)*/uy,
  /\d{1,4}(?:[-−‐–—ー]\d{1,4}){2,}/uy,
  /\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y,
  /\d{1,2}年度/uy,
  /\d{1,3}分の\d{1,3}/uy,
];
const STARTS_NAME = /[A-Za-z〒第\d]/u;
const LATIN_RUN = /[A-Za-zμ]+/y;
const DAY = /(\d{1,2})月(?!間)(?:(\d{1,2})日)?/uy;
/** ※1, 注2, (注), 1) behind a figure, (1) before one. */
const MARKS = [
  new RegExp(`[${NOTE}${ITEM}]`, 'uy'),
  /[※*†‡](?:\d{1,2}(?![\d.,%人件円年月]))?/uy,
  /(?<![発受特傍脚訳補頭外])注\)?\d{0,2}(?!\d)/uy,
];
const OPENING_ITEM = /\(\d{1,2}\)(?=[^\s)])/uy;
const CLOSING_ITEM = /\d{1,2}\)/y;
const KANJI_RUN = /[〇零一二三四五六七八九十百千万億兆]+/uy;

/**
 * The tokens of a text, in its order, with their places in it. They never overlap, and every text
 * is read: what is no token is a word.
 */
export function tokensIn(text: string): Token[] {
  const print = foldPrint(text);
  const tokens = withAbsence(print, text, scan(print))
    .map((token) => placed(token, print))
    .sort((a, b) => a.start - b.start);
  // One printed character may fold to several, of which two tokens hold one each.
  return tokens.filter(({ start }, i) => start >= (tokens[i - 1]?.end ?? 0));
}

function scan({ plain, starts, ends }: Print): Token[] {
  const tokens: Token[] = [];
  const touches = (at: number) => at > 0 && starts[at] === ends[at - 1];
  let depth = 0;
  for (let at = 0; at < plain.length; ) {
    const char = plain.charAt(at);
    if (char === '(') {
      const item = isAtStart(plain, at) ? matchEnd(OPENING_ITEM, plain, at) : 0;
      if (item) tokens.push({ kind: 'MARK', start: at, end: item });
      else depth++;
      at = item || at + 1;
      continue;
    }
    if (char === ')') depth = Math.max(0, depth - 1);
    const found = tokensAt(plain, at, touches, depth > 0, tokens.at(-1));
    tokens.push(...found);
    at = found.at(-1)?.end ?? skipWord(plain, at);
  }
  return tokens;
}

const isAtStart = (plain: string, at: number) => at === 0 || /[\s]/u.test(plain.charAt(at - 1));

function matchEnd(pattern: RegExp, plain: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(plain) ? pattern.lastIndex : 0;
}

const firstEnd = (patterns: readonly RegExp[], plain: string, at: number) =>
  patterns.map((pattern) => matchEnd(pattern, plain, at)).find((end) => end > 0) ?? 0;

/** Past a whole word in Latin letters, or a number in kanji that is no figure; else one character. */
function skipWord(plain: string, at: number): number {
  return matchEnd(LATIN_RUN, plain, at) || matchEnd(KANJI_RUN, plain, at) || at + 1;
}

function tokensAt(
  plain: string,
  at: number,
  touches: (at: number) => boolean,
  inBrackets: boolean,
  last: Token | undefined,
): Token[] {
  const date = dateAt(plain, at);
  if (date) {
    const { end, years, date: day, bare } = date;
    const joints = date.joints.map((one) => [one, one] as const);
    const tails = tailsOf(plain, date);
    const inSpan =
      tails.length > 0 || (last?.kind === 'DATE' && last.end >= at - 1) || dateAt(plain, end + 1);
    const first = { kind: 'DATE', start: at, end, years, date: day, joints, inBrackets } as const;
    return [
      { ...first, ...(bare && !inSpan ? { bare } : {}) },
      ...tails.map(
        (tail) => ({ kind: 'DATE', ...tail, years: [tail.year], joints: [], inBrackets }) as const,
      ),
    ];
  }
  // The dash of a span of years is no minus.
  if (last?.kind === 'DATE' && last.end === at && dateAt(plain, at + 1)) return [];
  const mark = firstEnd(MARKS, plain, at);
  if (mark) return [{ kind: 'MARK', start: at, end: mark }];
  if (STARTS_NAME.test(plain.charAt(at))) {
    const closing = inBrackets || !isFreeDigit(plain, at) ? 0 : matchEnd(CLOSING_ITEM, plain, at);
    if (closing) return [{ kind: 'MARK', start: at, end: closing }];
    const name = firstEnd(NAMES, plain, at);
    if (name) return [{ kind: 'NAME', start: at, end: name }];
    DAY.lastIndex = at;
    const [whole, month, day] = DAY.exec(plain) ?? [];
    if (whole) {
      const end = at + whole.length;
      return [{ kind: 'DAY', start: at, end, month: Number(month), day: day ? Number(day) : null }];
    }
  }
  const figure = figureAt(plain, at, touches);
  if (!figure) return [];
  return rangeAt(plain, figure, touches, last).map((one) => ({
    kind: 'FIGURE' as const,
    inBrackets,
    ...one,
  }));
}

const isFreeDigit = (plain: string, at: number) => /\d/.test(plain.charAt(at));

/** A token with its places in the printed text instead of the folded one. */
function placed(token: Token, { starts, ends }: Print): Token {
  const start = (at: number) => starts[at] ?? ends.at(-1) ?? 0;
  const end = (at: number) => ends[at - 1] ?? 0;
  const own = { start: start(token.start), end: end(token.end) };
  if (token.kind === 'DATE')
    return { ...token, ...own, joints: token.joints.map(([at]) => [end(at), start(at)] as const) };
  if (token.kind !== 'FIGURE') return { ...token, ...own };
  const { digitsEnd, numberEnd, unitEnd, range } = token;
  return {
    ...{ ...token, ...own, digitsEnd: end(digitsEnd) },
    ...{ numberEnd: end(numberEnd), unitEnd: end(unitEnd) },
    range: { start: start(range.start), end: end(range.end) },
  };
}
