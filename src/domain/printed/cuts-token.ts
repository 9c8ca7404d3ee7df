import { absenceIn } from './absence.js';
import { isKnownUnit } from './printed-unit.js';
import type { DateToken, FigureToken, Token } from './token.js';
import { tokensIn } from './tokens.js';

const JOINED = /^\s*[・･/／(（]/u;
/** 5％減 says how much less, and is no 5％. */
const CHANGED =
  /^の?(?:増(?![設刷])|減(?![災免])|削減|低減|縮減|短縮|向上|改善|上昇|低下|アップ|ダウン)/u;

/**
 * Whether the part of a text from `start` to before `end` cuts something that means one thing: it
 * leaves out the sign, the bound, the scale or digits of a figure that it quotes, one end of a range,
 * or a part of a year. "5人" cuts "−5人", "30人" cuts "30人以内", "396万円" cuts "2億396万円".
 * A figure may be quoted without its unit, and a unit without its figure.
 */
export function cutsToken(text: string, start: number, end: number): boolean {
  return cutsOneOf(tokensIn(text), text, start, end);
}

/**
 * `cutsToken` for a text whose tokens are known.
 * @param isFigure whether the part may be taken for a figure; false of a name or a code, such as 1-2
 */
export function cutsOneOf(
  tokens: readonly Token[],
  text: string,
  start: number,
  end: number,
  isFigure = true,
): boolean {
  // White space at the ends of a part belongs to nothing.
  const part = text.slice(start, end);
  const from = start + (part.length - part.trimStart().length);
  const to = end - (part.length - part.trimEnd().length);
  return tokens.some((token) => {
    if (token.kind === 'FIGURE' && isBetweenEnds(token, from, to)) return true;
    if (to <= token.start || from >= token.end) return false;
    switch (token.kind) {
      case 'FIGURE':
        return (
          cutsFigure(token, text, from, to) || (isFigure && hidesRefusal(token, text, from, to))
        );
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

/** － of 12－15 is no mark of its own. */
const isBetweenEnds = ({ of, end, range }: FigureToken, from: number, to: number) =>
  of === 'FROM' && from >= end && from < range.end && to < range.end;

/** 20人 of 10～15～20人, 10人 of 数10人: read alone it would be a figure that the line has not. */
function hidesRefusal(figure: FigureToken, text: string, from: number, to: number): boolean {
  const { refusal, start, end, digitsEnd } = figure;
  if (from >= digitsEnd) return false;
  // After a dash and a blank, who reads the page knows whether it is a minus or another cell.
  if (!refusal || refusal === 'SIGN') return false;
  return tokensIn(text.slice(from, to)).some(
    (alone) =>
      alone.kind === 'FIGURE' &&
      !alone.refusal &&
      from + alone.start < end &&
      from + alone.end > start,
  );
}

function cutsFigure(figure: FigureToken, text: string, from: number, to: number): boolean {
  // A unit, or the word of a bound, without its figure; 30分 of 2時間30分 is none of these.
  if (from >= figure.digitsEnd) return /^[\d０-９]/u.test(text.slice(from));
  if (from > figure.start || to < figure.numberEnd) return true;
  const { range, unitEnd, numberEnd } = figure;
  if (from > range.start || (to < range.end && figure.of === 'FROM')) return true;
  if (to >= figure.digitsEnd && to <= figure.end && CHANGED.test(text.slice(to))) return true;
  if (unitEnd < figure.end) return to < figure.end;
  if (to <= numberEnd || to >= unitEnd) return false;
  // A unit of the table may be told from the words that run on behind it, but not 人 of 人・日.
  return !isKnownUnit(text.slice(numberEnd, to)) || JOINED.test(text.slice(to));
}

function cutsDate({ start, end, joints }: DateToken, from: number, to: number): boolean {
  const isJoint = (at: number) => joints.some(([before, after]) => before <= at && at <= after);
  return (from > start && !isJoint(from)) || (to < end && !isJoint(to));
}
