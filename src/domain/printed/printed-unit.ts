import { MEASURES, SPELLINGS } from '../unit-table.js';
import { AFTER_WORDS } from './bounds.js';
import { COUNTERS } from './counters.js';
import { NOTE_MARKS } from './signs.js';

/** What stands behind a number, and where the scale in it ends. */
export interface PrintedUnit {
  /** As printed, after folding: 千円, 人・日, kg/人・日; "" where none is. */
  unit: string;
  scaleEnd: number;
  end: number;
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Of one character only those that no word begins with are told from it without a boundary. */
const WORDS = [...new Set([...SPELLINGS.flat(), ...MEASURES.flat(), ...COUNTERS])]
  .filter((word): word is string => typeof word === 'string' && !/^[A-Za-z]/.test(word))
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');

/** What words go on with: ー behind katakana alone, elsewhere it is a dash. */
const HAN = String.raw`(?:[\p{sc=Han}\p{sc=Katakana}々]|(?<=[\p{sc=Katakana}ー])ー)`;
const KNOWN = new RegExp(`^[十百千万億兆]{0,3}(?:${WORDS}|%|‰)$`, 'u');

/** Whether a unit is one of the table: of "240.00％包括" it is the sign alone. */
export const isKnownUnit = (unit: string): boolean => KNOWN.test(unit.normalize('NFKC'));

/** Words of what is done or held, which stand right behind a unit: 39地区完了, 80％維持. */
const DONE =
  '完了|達成|実施|開催|設置|整備|確保|育成|輩出|維持|継続|参加|見込|実績|予定|目標|現在|時点|平均|累計|合計';
/** No longer word goes on here, or only one that bounds the figure, or says what is done. */
const BOUNDARY = `(?:(?!${HAN})|(?=${AFTER_WORDS}|${DONE}))`;
const SCALE = '[十百千万億兆]{0,3}';
const LATIN = String.raw`[A-Za-zμ°]+[23]?(?:-[A-Za-z]+[23]?)*(?!\d)`;
/** Han, katakana and Latin letters that no bound ends. */
const ANY_WORD = `(?:(?!${AFTER_WORDS})(?:${HAN}|[A-Za-z%‰])){1,20}`;

const FIRST = new RegExp(
  `${SCALE}(?:(?:${LATIN}|%|‰)(?:(?!${AFTER_WORDS}|${DONE})${HAN}){0,20}|(?:${WORDS})${BOUNDARY})`,
  'uy',
);
const UNKNOWN = new RegExp(`${ANY_WORD}`, 'uy');
const SCALE_ALONE = /[十百千万億兆]{1,3}/uy;
/** Marks of notes, the comma of a row of values ("0.52,指数"), the blank in "5 km". */
const BEFORE_UNIT = new RegExp(`[${NOTE_MARKS}]{1,3}|,| (?=[A-Za-zμ°])`, 'uy');
const COMMA = /,/y;
/** 人・日, kg/人・日, 冊(点)/人, 件/10万人. */
const NEXT = new RegExp(
  String.raw`・(?:${WORDS})${BOUNDARY}|(?:\([^()\d]{1,6}\))?/(?:1,?0{2,3}|10?万)?(?:${SCALE}(?:${LATIN}|(?:${WORDS})${BOUNDARY})|(?![MTSHR]\d)${ANY_WORD})`,
  'uy',
);
const COUNTED = new RegExp(`(?:${SCALE}(?:${WORDS})${BOUNDARY}|[A-Za-zμ°%‰])`, 'uy');

/** What a unit can begin with; to try all words everywhere takes time. */
const STARTS = new RegExp(`[\\p{sc=Han}\\p{sc=Katakana}A-Za-zμ°%‰つひかゕ¥ ,${NOTE_MARKS}]`, 'u');
const JOINS = /[・(/]/u;

function matchAt(pattern: RegExp, plain: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(plain) ? pattern.lastIndex : at;
}

/** Whether what stands here is counted or measured: 2023人 is no year. */
export const isCounted = (plain: string, at: number): boolean =>
  STARTS.test(plain.charAt(at)) && matchAt(COUNTED, plain, at) > at;

/**
 * The unit behind a number. Marks of notes may stand before it; a word that is no unit of the table
 * must stand right after the digits (`touches`), or it is none.
 */
export function unitAt(plain: string, at: number, touches: boolean): PrintedUnit {
  if (!STARTS.test(plain.charAt(at))) return { unit: '', scaleEnd: at, end: at };
  const afterNotes = matchAt(BEFORE_UNIT, plain, at);
  let end = matchAt(FIRST, plain, afterNotes);
  let begin = afterNotes;
  if (end === begin) {
    begin = matchAt(COMMA, plain, at);
    end = touches ? matchAt(UNKNOWN, plain, begin) : matchAt(SCALE_ALONE, plain, at);
  }
  if (end === begin) return { unit: '', scaleEnd: at, end: at };
  const scale = Math.min(matchAt(SCALE_ALONE, plain, begin), end);
  const scaleEnd = scale > begin ? scale : at;
  while (JOINS.test(plain.charAt(end))) {
    const next = matchAt(NEXT, plain, end);
    if (next === end) break;
    end = next;
  }
  return { unit: plain.slice(begin, end), scaleEnd, end };
}
