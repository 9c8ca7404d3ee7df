import { isPartialDate } from '../partial-date.js';
import { ERA, ERA_NUMBER, eraNumber, eraYear } from './eras.js';
import { KANJI_NUMERAL, kanjiNumber } from './kanji-numeral.js';
import { isCounted } from './printed-unit.js';
import { DASHES, GAP, NOTE_MARKS, TILDES } from './signs.js';

/** A year as it stands in print, with as much of a date as follows it. */
export interface FoundDate {
  end: number;
  years: number[];
  date: string | null;
  bare?: { value: number; decimals: number };
  joints: number[];
  /** What a span goes on from: R5～9 from the era and 5, 2015～19 from 2015. */
  head: YearHead;
  month: number | null;
  day: number | null;
  /** What follows the number: 年度, 年, or nothing. */
  suffix: string;
}

export interface YearHead {
  year: number;
  end: number;
  /** The era's letters, or "" for a year of the common era. */
  era: string;
  n: number;
}

/** What a date can begin with; to try all patterns everywhere takes time. */
const STARTS = /[\d明大昭平令MTSHR一二'’‘`´]/u;

const MARKS = new RegExp(`[${NOTE_MARKS}]{0,3}`, 'uy');
const ERA_HEAD = new RegExp(`(${ERA})\\.? ?(${ERA_NUMBER})(?!,\\d{3})`, 'uy');
const GLOSS = new RegExp(
  String.raw`\((?:西暦)?(?:(${ERA})(${ERA_NUMBER})|(\d{4}))[${NOTE_MARKS}]{0,2}(?:年度?)?\)`,
  'uy',
);
const FOUR_DIGITS = /\d{4}(?!\d)/y;
const KANJI_YEAR = /([一二][〇零一二三四五六七八九]{3})(?=年)/uy;
const SHORT_YEAR = /['’‘`´](\d{2})(?=年)/uy;
/** The year before another one: 2021,2022年度. */
const LISTED_YEAR = /(?<!\d)(?:1[89]|20|21)\d{2},$/u;
/** Digits of a year that a comma parts from the one before it. */
const IN_LIST = /^(?:年|[,、)\]\s]|$)/u;
const ENDS_IN_DASH = /[-−–—‐]$/u;
/** The year, and the dash of a span: 2015-2019. */
const AFTER_YEAR = new RegExp(`(?<!\\d)(?:1[89]|20|21)\\d{2}(?:年度?)?[${DASHES}]$`, 'u');
/** The last day of a date, and the dash of a span: 2022/10/1-2023/3/31. */
const AFTER_DAY = new RegExp(`[./]\\d{1,2}[${DASHES}]$`, 'u');
/** A line, a number of persons or a room, and no year: 内線2023, 計2023. */
const COUNTS = /(?:内線|電話|番号|(?<![統会設時])計|合計|累計|延べ|のべ|定員|[:：]\d)[:：]? ?$/u;
const SUFFIX = /年度?/uy;
/** Behind these 年 measures a time, or counts: 2000年間, 2030年代. */
export const NO_YEAR =
  /^(?:間|代|以[上下内]|未満|超|余|ぶり|もの|近く|程度|連続|続|前(?!後|期|半)|後(?!期|半)|計)/u;

const NUMBER = String.raw`\d{1,2}(?!\d)|[${KANJI_NUMERAL}]{1,4}`;
const MONTH_DAY = new RegExp(`(${NUMBER})月(?:(${NUMBER})日)?`, 'uy');
const SEPARATED = /([./・-])(\d{1,2})(?!\d)(?:\1(\d{1,2})(?!\d|\1\d))?(?!年)月?/uy;

const OTHER_END = /[~〜∼～−–—‐-] ?\d[\d,.]{0,12}/uy;

/** Digits that go on make it a part of another number. */
const NO_END = /^(?:\.\d|,\d(?!\d{3}(?:年|[,、)\]\s]|$))|[-−–—‐]\d{3}(?!\d))/u;

/** Words that may follow a year of which nothing else says that it is one. */
const AFTER_BARE = new RegExp(
  String.raw`^(?:$|[\s()[\]「」【】〔〕<>、。,${TILDES}・:;/|!?…→⇒${DASHES}]|[※*†‡]|実績|目標|計画|現[状況]|策定|中間|最終|現在|時点|見込|予測|推計|速報|決算|予算|当初|平均|基準|比|末|頃|春|夏|秋|冬|ビジョン|プラン|アクション|アジェンダ|は|に|から|まで|より|へ)`,
  'u',
);

const NOTE_NUMBER = /\d{0,2}/y;

const matchAt = (pattern: RegExp, plain: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.exec(plain);
};
const skipMarks = (plain: string, at: number) => at + (matchAt(MARKS, plain, at)?.[0].length ?? 0);

/** The year, month or day that begins at a place; null where none does. */
export function dateAt(plain: string, at: number): FoundDate | null {
  if (!STARTS.test(plain.charAt(at))) return null;
  const head = eraHeadAt(plain, at) ?? westernHeadAt(plain, at);
  return head ? dateOf(plain, head, at) : null;
}

function eraHeadAt(plain: string, at: number): YearHead | null {
  const match = matchAt(ERA_HEAD, plain, at);
  if (!match) return null;
  const [whole, era = '', number = ''] = match;
  const n = eraNumber(number);
  const end = at + whole.length;
  const year = eraYear(era, n);
  if (year === null || (isKanji(number) && era.length < 2 && number !== '元')) return null;
  const next = plain.slice(end, end + 12);
  // 大4 is a student's year, M7.3 a magnitude, R5人 no year of 令和.
  if (era === '大' && n < 5 && !/^[年.]/u.test(next)) return null;
  if (era === 'M' && (/^\.\d(?![\d.])/u.test(next) || (n < 10 && !/^[年.]/u.test(next))))
    return null;
  if (/[MT]/.test(era) && n < 10 && /^(?![年月度])\p{L}/u.test(next)) return null;
  // 昭和30年代 is ten years.
  if (/^年代/u.test(next)) return null;
  if (!/^(?:[年月度]|計画|[MTSHR]\d)/u.test(next) && isCounted(plain, end)) return null;
  if (/^(?:[.,]\d{3}|\d|指定|禁)/u.test(next)) return null;
  return { year, end, era, n };
}

const isKanji = (number: string) => !/^\d/.test(number);

function westernHeadAt(plain: string, at: number): YearHead | null {
  const before = plain.slice(Math.max(0, at - 8), at);
  const short = matchAt(SHORT_YEAR, plain, at);
  if (short) return shortYear(Number(short[1]), at + short[0].length);
  const kanji = /[\p{sc=Han}]$/u.test(before) ? null : matchAt(KANJI_YEAR, plain, at);
  if (kanji?.[1]) return western(kanjiNumber(kanji[1]), at + 4);
  const [digits] = matchAt(FOUR_DIGITS, plain, at) ?? [];
  const listed = LISTED_YEAR.test(before) && IN_LIST.test(plain.slice(at + 4, at + 5));
  if (!digits || /[\d〒第#№¥$]$/u.test(before) || (/\d[.,]$/u.test(before) && !listed)) return null;
  if (ENDS_IN_DASH.test(before) && !AFTER_YEAR.test(before) && !AFTER_DAY.test(before)) return null;
  if (COUNTS.test(before) && plain.charAt(at + 4) !== '年') return null;
  if (/[A-Za-z] ?$/.test(before) && !/(?:^|[^A-Za-z])[FC]Y ?$/.test(before)) return null;
  return western(Number(digits), at + 4);
}

const western = (year: number, end: number): YearHead => ({ year, end, era: '', n: year });

/** ’23年 and ’98年; of ’65年 nobody can say which century it is of. */
function shortYear(n: number, end: number): YearHead | null {
  if (n >= 50 && n < 80) return null;
  return western(n + (n < 50 ? 2000 : 1900), end);
}

function dateOf(plain: string, head: YearHead, at: number): FoundDate | null {
  const found: FoundDate = {
    ...{ end: head.end, years: [head.year], date: String(head.year), joints: [head.end], head },
    ...{ month: null, day: null, suffix: '' },
  };
  const early = takeGloss(plain, found);
  takeSuffix(plain, found);
  const glossed = early || takeGloss(plain, found);
  if (!found.suffix) takeSuffix(plain, found);
  if (found.suffix) takeMonth(plain, found);
  else if (!glossed && !takeSeparated(plain, found, at)) return null;
  return isYearInRange(found) ? found : null;
}

function isYearInRange({ head, suffix, bare, years, month }: FoundDate): boolean {
  if (head.era) return true;
  const said = suffix !== '' || years.length > 1 || (month !== null && !bare);
  const [first, last] = said ? [1600, 2199] : [1800, 2099];
  return head.year >= first && head.year <= last;
}

/** A year in brackets behind the year: 昭和58(1983)年, 1960年(昭和35年)5月3日. */
function takeGloss(plain: string, found: FoundDate): boolean {
  const at = skipMarks(plain, found.end);
  const [whole, era = '', n = '', digits] = matchAt(GLOSS, plain, at) ?? [];
  const year = digits ? Number(digits) : eraYear(era, eraNumber(n));
  if (!whole || year === null || year < 1600 || year > 2199) return false;
  found.years = [...new Set([...found.years, year])];
  found.end = at + whole.length;
  found.joints.push(at, at + 1, found.end - 1, found.end);
  return true;
}

function takeSuffix(plain: string, found: FoundDate): void {
  const at = skipMarks(plain, found.end);
  const [suffix] = matchAt(SUFFIX, plain, at) ?? [];
  if (!suffix) return;
  if (suffix === '年' && !found.head.era && NO_YEAR.test(plain.slice(at + 1, at + 4))) return;
  found.suffix = suffix;
  found.end = at + suffix.length;
  found.joints.push(at, found.end);
}

/** The month and the day behind 年. Those of a 年度 may be of the calendar year after: none is read. */
function takeMonth(plain: string, found: FoundDate): void {
  const match = matchAt(MONTH_DAY, plain, found.end);
  const [whole, month, day] = match ?? [];
  if (!whole || !month || /^[間分]/u.test(plain.charAt(found.end + whole.length))) return;
  const fiscal = found.suffix === '年度';
  setDate(found, eraNumberOf(month), day ? eraNumberOf(day) : null, fiscal);
  if (day) found.joints.push(found.end + month.length + 1);
  found.end += whole.length;
}

const eraNumberOf = (text: string) => (isKanji(text) ? kanjiNumber(text) : Number(text));

function setDate(found: FoundDate, month: number, day: number | null, isFiscal = false): void {
  const two = (n: number) => String(n).padStart(2, '0');
  const date = [found.head.year, two(month), ...(day === null ? [] : [two(day)])].join('-');
  found.month = month;
  found.day = day;
  found.date = !isFiscal && isPartialDate(date) ? date : null;
}

/** 2000～2500人 is a range of persons, 1800,千円 a row of values. */
function endsInUnit(plain: string, at: number): boolean {
  if (plain.charAt(at) === ',' && isCounted(plain, at + 1)) return true;
  const match = matchAt(OTHER_END, plain, at);
  const end = at + (match?.[0].length ?? 0);
  return match !== null && plain.charAt(end) !== '年' && isCounted(plain, end);
}

/** R5.4.1, 2019-11-25, R5・4・1, or a year alone; false where digits only look like one. */
function takeSeparated(plain: string, found: FoundDate, at: number): boolean {
  const { head } = found;
  const match = matchAt(SEPARATED, plain, found.end);
  const [whole = '', sign = '', month = '', day] = match ?? [];
  const isMonth =
    Boolean(day) || (head.era ? /[./]/.test(sign) : sign !== '・' && Number(month) <= 12);
  if (match && isMonth) {
    const end = found.end + whole.length;
    const isDecimal = !head.era && sign === '.' && !day && !whole.endsWith('月');
    if (isDecimal && (isCounted(plain, end) || Number(month) === 0)) return false;
    if (!day && sign === '-' && isCounted(plain, end)) return false;
    setDate(found, Number(month), day ? Number(day) : null);
    if (isDecimal) found.bare = { value: Number(plain.slice(at, end)), decimals: month.length };
    found.end = end;
    return true;
  }
  if (head.era) return true;
  if (NO_END.test(plain.slice(found.end, found.end + 6))) return false;
  if (endsInUnit(plain, found.end)) return false;
  if (!/[A-Z] ?$/.test(plain.slice(Math.max(0, at - 2), at))) {
    found.bare = { value: head.year, decimals: 0 };
    const marked = skipMarks(plain, found.end);
    const next =
      marked > found.end ? marked + (matchAt(NOTE_NUMBER, plain, marked)?.[0].length ?? 0) : marked;
    if (!AFTER_BARE.test(plain.slice(next, next + 6)) && plain.charAt(next) !== GAP) return false;
    if (/^[-−–—‐]\d{1,4}[-−–—‐]\d/u.test(plain.slice(next, next + 8))) return false;
  }
  return true;
}
