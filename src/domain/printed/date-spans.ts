import { isPartialDate } from '../partial-date.js';
import type { FoundDate } from './date-at.js';
import { NO_YEAR } from './date-at.js';
import { eraYear } from './eras.js';
import { isCounted } from './printed-unit.js';
import { DASHES, GAP, TILDES } from './signs.js';

/** A year, a month or a day that leans on the date before it: 9 in 令和5～9年度. */
export interface FoundTail {
  start: number;
  end: number;
  year: number;
  date: string | null;
}

const RANGE = `(?: ?[${TILDES}] ?|[${DASHES}]|から)`;
const LIST = `(?:[・、,/]|及び|および|と|[ ${GAP}]|(?=\\d{1,2}年度))`;
const CONNECTED = new RegExp(`(${RANGE})|${LIST}`, 'uy');
/** What only blanks part is a list of years where they follow each other: 平成25年度 26年度. */
const BLANK = new RegExp(`^[ ${GAP}]?$`, 'u');
const YEAR_TAIL = /(\d{1,2})(?!\d)(年度?)?/uy;
/** A number that other numbers part from the 年 of them all: 令和5・6・7年度. */
const LEADS_TO_YEAR = /^(?:[~〜∼・、,/−–\t -]\d{1,2}){0,12}年/u;
const MONTH_TAIL = /(?:(\d{1,2})月)?(?:(\d{1,2})日)?/uy;
const DOTTED_TAIL = /\d{1,2}(?:[./]\d{1,2}){0,2}(?!\d)/uy;
const GOES_ON = new RegExp(`^[${DASHES}]\\d`, 'u');
const MOST_TAILS = 40;

/** What goes on from a date, in order: the other years of a span or a list, months, days. */
export function tailsOf(plain: string, date: FoundDate): FoundTail[] {
  const tails: FoundTail[] = [];
  let last = { n: date.head.n, year: date.head.year };
  for (let end = date.end; tails.length < MOST_TAILS; ) {
    CONNECTED.lastIndex = end;
    const [connector, range] = CONNECTED.exec(plain) ?? [];
    if (connector === undefined) break;
    const at = end + connector.length;
    const found = yearTail(plain, at, date, last, { isRange: Boolean(range), connector });
    const tail = found ?? dayTail(plain, at, date, Boolean(range));
    if (!tail) break;
    tails.push(tail);
    if (found) last = { n: found.n, year: found.year };
    end = tail.end;
  }
  return tails;
}

function yearTail(
  plain: string,
  at: number,
  { head, month }: FoundDate,
  last: { n: number; year: number },
  { isRange, connector }: { isRange: boolean; connector: string },
): (FoundTail & { n: number }) | null {
  YEAR_TAIL.lastIndex = at;
  const [whole, number = '', suffix = ''] = YEAR_TAIL.exec(plain) ?? [];
  if (!whole || (!head.era && number.length < 2)) return null;
  const n = Number(number);
  const year = head.era ? eraYear(head.era, n) : Math.trunc(head.year / 100) * 100 + n;
  const end = at + whole.length;
  const rest = plain.slice(end, end + 40);
  if (year === null) return null;
  const found = { start: at, end, year, date: String(year), n };
  const isNext = n === last.n + 1;
  if (suffix === '年度')
    return connector === GAP || !BLANK.test(connector) || isNext ? found : null;
  if (BLANK.test(connector))
    return suffix === '' && isNext && LEADS_TO_YEAR.test(rest) ? found : null;
  if (year <= last.year) return null;
  if (suffix === '年') {
    if (NO_YEAR.test(rest) || /^(?!度)[\p{sc=Han}\p{sc=Katakana}]/u.test(rest)) return null;
    return { ...found, ...monthOf(plain, end, year) };
  }
  if (LEADS_TO_YEAR.test(rest)) return found;
  const ends = isRange && month === null && !/^[.,:/月日\d]/u.test(rest);
  return ends && !isCounted(plain, end) && !GOES_ON.test(rest) ? found : null;
}

const dateOf = (...parts: (number | string)[]) => {
  const date = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return isPartialDate(date) ? date : null;
};

/** A month, and a day, right behind 年. */
function monthOf(plain: string, at: number, year: number) {
  MONTH_TAIL.lastIndex = at;
  const [whole = '', month, day] = MONTH_TAIL.exec(plain) ?? [];
  if (!month) return {};
  return { end: at + whole.length, date: dateOf(year, month, ...(day ? [day] : [])) };
}

/** A month or a day of the same year: 令和9年1月～2月, R5.4.1～30. */
function dayTail(plain: string, at: number, date: FoundDate, isRange: boolean): FoundTail | null {
  if (date.month === null) return null;
  const { year } = date.head;
  MONTH_TAIL.lastIndex = at;
  const [whole = '', month, day] = MONTH_TAIL.exec(plain) ?? [];
  if (month || (day && date.day !== null)) {
    const parts = [month ?? date.month, ...(day ? [day] : [])];
    return { start: at, end: at + whole.length, year, date: dateOf(year, ...parts) };
  }
  DOTTED_TAIL.lastIndex = at;
  const [dotted] = (isRange && !date.suffix && DOTTED_TAIL.exec(plain)) || [];
  if (!dotted) return null;
  return { start: at, end: at + dotted.length, year: yearOfDotted(dotted, date), date: null };
}

/** R4.10～5.3 ends in another year, R4.10.1～12.1 in the same. */
function yearOfDotted(dotted: string, { head, day }: FoundDate): number {
  const [first = '', ...more] = dotted.split(/[./]/u);
  const holdsYear = head.era !== '' && more.length === (day === null ? 1 : 2);
  return (holdsYear && eraYear(head.era, Number(first))) || head.year;
}
