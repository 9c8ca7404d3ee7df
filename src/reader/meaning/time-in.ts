import type { PeriodType } from '../../domain/definition-vocabulary.js';
import { spanIn } from '../../domain/printed/span-in.js';
import type { DateToken } from '../../domain/printed/token.js';
import { tokensIn } from '../../domain/printed/tokens.js';
import type { Printed } from '../blocks/block.js';
import { partOf } from '../records/printed-parts.js';
import type { From } from './reading.js';

/** When a figure is of, as one head or cell says it. */
export interface Time {
  /** Each year once, in their order. */
  years: readonly From<number>[];
  /** Where the years are the ends of a span: its last year, and all of it. */
  span: From<number> | null;
  date: From<string> | null;
  period: PeriodType | null;
}

const SPAN = /累計|累積|通算|(?:\d|[一二三四五六七八九十])+[かヶカヵ箇]?年間|期間中|計画期間/u;
const MOMENT = /年度?末|月末|時点|現在(?!値)|年度?当初/u;
/** Years that a figure is measured by, and is not of: 対H25年度, 平成25年度比. */
const AGAINST = /対\s*$/u;
const AGAINST_BEHIND = /^\s*(?:年?度?)?(?:を基準|基準?比|比)/u;

/** When print says that something is or was; null where it says nothing of it. */
export function timeIn(printed: Printed): Time | null {
  const { text } = printed;
  const plain = text.normalize('NFKC');
  const tokens = tokensIn(text).filter(
    (token): token is DateToken => token.kind === 'DATE' && !isAgainst(text, token),
  );
  const ends = spanIn(text);
  const last = ends?.last.years.at(-1);
  const span =
    ends && last ? { said: last, from: partOf(printed, ends.first.start, ends.last.end) } : null;
  const own = span ? tokens : oneYear(tokens);
  const years = new Map<number, From<number>>();
  for (const token of own) {
    const from = partOf(printed, token.start, token.end);
    for (const said of token.years) if (!years.has(said)) years.set(said, { said, from });
  }
  const dates = own.map(({ start, end }) => text.slice(start, end));
  const hasDay = tokens.some(({ date }) => date?.length === 10);
  const period = span ? 'SPAN' : periodIn(plain, hasDay, dates);
  if (years.size === 0 && period === null) return null;
  const isDay = ({ date }: DateToken) => period === 'POINT_IN_TIME' && (date?.length ?? 0) > 4;
  const day = tokens.find(isDay);
  return {
    ...{ years: [...years.values()], span, period },
    date: day?.date ? { said: day.date, from: partOf(printed, day.start, day.end) } : null,
  };
}

const isAgainst = (text: string, { start, end }: DateToken) =>
  AGAINST.test(text.slice(0, start)) || AGAINST_BEHIND.test(text.slice(end));

/** 令和4年度末（令和5年3月31日）: of the year that it names, not of its last day's. */
function oneYear(tokens: readonly DateToken[]): readonly DateToken[] {
  const years = tokens.filter(({ date }) => date?.length === 4);
  return years.length > 0 ? years : tokens;
}

function periodIn(plain: string, hasDay: boolean, dates: readonly string[]): PeriodType | null {
  if (SPAN.test(plain)) return 'SPAN';
  if (hasDay || MOMENT.test(plain)) return 'POINT_IN_TIME';
  if (/年度/u.test(plain)) return 'FISCAL_YEAR';
  return dates.some((date) => /年\s*$/u.test(date)) ? 'CALENDAR_YEAR' : null;
}
