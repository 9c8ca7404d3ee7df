import { absenceIn } from './absence.js';
import { isKnownUnit } from './printed-unit.js';
import type { DateToken, FigureToken, Token } from './token.js';
import { tokensIn } from './tokens.js';

const JOINED = /^\s*[・･/／(（]/u;

/**
 * Whether the part of a text from `start` to before `end` cuts something that means one thing: it
 * leaves out the sign, the bound, the scale or digits of a figure that it quotes, one end of a range,
 * or a part of a year. "5人" cuts "−5人", "30人" cuts "30人以内", "396万円" cuts "2億396万円".
 * A figure may be quoted without its unit, and a unit without its figure.
 */
export function cutsToken(text: string, start: number, end: number): boolean {
  return cutsOneOf(tokensIn(text), text, start, end);
}

/** `cutsToken` for a text whose tokens are known. */
export function cutsOneOf(
  tokens: readonly Token[],
  text: string,
  start: number,
  end: number,
): boolean {
  // White space at the ends of a part belongs to nothing.
  const part = text.slice(start, end);
  const from = start + (part.length - part.trimStart().length);
  const to = end - (part.length - part.trimEnd().length);
  return tokens.some((token) => {
    if (to <= token.start || from >= token.end) return false;
    switch (token.kind) {
      case 'FIGURE':
        return cutsFigure(token, text, from, to);
      case 'DATE':
        return cutsDate(token, from, to);
      case 'DAY':
      case 'NAME':
        return from > token.start || to < token.end;
      case 'ABSENCE':
        return (
          (from > token.start || to < token.end) &&
          !saysTheSame(text.slice(token.start, token.end), text.slice(from, to))
        );
      case 'MARK':
        return false;
      default:
        return token satisfies never;
    }
  });
}

/** 集計中 of 現在集計中 and 未定 of 目標 未定, but not なし of データなし, nor one dash of several. */
function saysTheSame(whole: string, part: string): boolean {
  const [all, said] = [whole, part].map((one) => absenceIn(one)?.reasons.join());
  return /\p{L}{2}/u.test(part) && all === said;
}

function cutsFigure(figure: FigureToken, text: string, from: number, to: number): boolean {
  // A unit, or the word of a bound, without its figure.
  if (from >= figure.digitsEnd) return false;
  if (from > figure.start || to < figure.numberEnd) return true;
  const { range, unitEnd, numberEnd } = figure;
  if (from > range.start || (to < range.end && figure.of === 'FROM')) return true;
  if (unitEnd < figure.end) return to < figure.end;
  if (to <= numberEnd || to >= unitEnd) return false;
  // A unit of the table may be told from the words that run on behind it, but not 人 of 人・日.
  return !isKnownUnit(text.slice(numberEnd, to)) || JOINED.test(text.slice(to));
}

function cutsDate({ start, end, joints }: DateToken, from: number, to: number): boolean {
  const isJoint = (at: number) => joints.some(([before, after]) => before <= at && at <= after);
  return (from > start && !isJoint(from)) || (to < end && !isJoint(to));
}
