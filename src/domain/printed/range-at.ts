import type { Refusal } from './bounds.js';
import { type FoundFigure, figureAt, type Touches } from './figure-at.js';
import { DASHES, TILDES } from './signs.js';
import type { FigureToken, Token } from './token.js';

/** A figure with its places, and where the whole range begins and ends. */
export type FoundEnd = FoundFigure & Pick<FigureToken, 'range'>;

const TILDE = new RegExp(` ?(?:[${TILDES}]{1,2}|ないし|乃至) ?`, 'uy');
const IS_TILDE = new RegExp(`[${TILDES}]`, 'u');
const DASH = new RegExp(`[${DASHES}] ?(?=[\\d.½¼¾△▲])`, 'uy');
/** Cells of which one is absent, or a range: both have blanks around the dash. */
const SPACED_DASH = new RegExp(`^ [${DASHES}] `, 'u');
const LINK = new RegExp(`^[${TILDES}${DASHES}:]`, 'u');
/** What a number of a month, a day or an hour ends a range of: 1～3月 are no figures. */
const OTHER_END = /^\d{1,2}(?:[月時](?!間)|年度|日(?!間))/u;

function connectorAt(plain: string, at: number): { end: number; isTilde: boolean } | null {
  for (const pattern of [TILDE, DASH]) {
    pattern.lastIndex = at;
    if (pattern.test(plain)) return { end: pattern.lastIndex, isTilde: pattern === TILDE };
  }
  return null;
}

/** A figure alone, or both ends of the range that it begins. */
export function rangeAt(
  plain: string,
  first: FoundFigure,
  touches: Touches,
  last: Token | undefined,
): FoundEnd[] {
  const alone = (refusal?: Refusal): FoundEnd[] => [
    { ...first, range: first, ...(refusal && !first.refusal ? { refusal } : {}) },
  ];
  if (isOpenBefore(plain, first, last)) return alone('PLAIN_END');
  if (goesOn(plain, first, last)) return alone('CODE');
  if (SPACED_DASH.test(plain.slice(first.end, first.end + 3))) return alone('SIGN');
  const connector = connectorAt(plain, first.end);
  if (!connector) return alone();
  const { end, isTilde } = connector;
  const second = figureAt(plain, end, touches);
  if (!second) return isTilde ? alone('PLAIN_END') : alone();
  const range = { start: first.start, end: second.end };
  const isOther = OTHER_END.test(plain.slice(end, end + 5)) ? 'CODE' : null;
  const refusal =
    first.refusal ?? second.refusal ?? isOther ?? refusalOf(plain, first, second, isTilde);
  const refused = refusal ? { refusal } : {};
  return [
    { ...first, range, of: 'FROM', ...refused },
    { ...second, range, of: 'TO', ...refused },
  ];
}

/** ～10人: from where is not printed. */
function isOpenBefore(plain: string, first: FoundFigure, last: Token | undefined): boolean {
  const before = plain.charAt(first.start - 1);
  return IS_TILDE.test(before) && last?.end !== first.start - 1;
}

/** The third number of 10～15～20 or 1:2 is refused as the first two are. */
function goesOn(plain: string, { start }: FoundFigure, last: Token | undefined): boolean {
  if (last?.kind !== 'FIGURE' || !last.refusal) return false;
  const between = plain.slice(last.end, start + 1);
  return last.end >= start - 1 && LINK.test(between);
}

function refusalOf(
  plain: string,
  first: FoundFigure,
  second: FoundFigure,
  isTilde: boolean,
): Refusal | null {
  if (connectorAt(plain, second.end)) return 'CODE';
  const sameUnit = first.unit === '' || first.unit === second.unit;
  if (sameUnit && first.value >= second.value) return isTilde ? 'ORDER' : 'CODE';
  const isCode = !isTilde && first.unit === '' && second.unit === '' && second.decimals === 0;
  return isCode && /[\p{L}]/u.test(plain.charAt(first.start - 1)) ? 'CODE' : null;
}
