import { yearsIn } from '../../../domain/printed/years.js';
import type { Printed } from '../../blocks/block.js';
import type { Head } from './find-heads.js';
import { isBaseline, isMeasure, isTarget } from './head-words.js';

/** A column of figures, or of the years or rates that stand beside them. */
export interface FigureColumn {
  /** What stands over it, outermost first. */
  heads: readonly Printed[];
  /** 目標年度 holds years; how far a target is reached is no figure of ours. */
  holds: 'FIGURE' | 'YEAR' | 'RATE';
}

const isYear = ({ role }: Head) => role === 'YEAR';
const holdsYears = ({ role, hasYear, printed }: Head) =>
  role === 'FIGURE' && !hasYear && /年度?$/u.test(printed.text);
const isRate = ({ role }: Head) => role === 'RATE';

/**
 * The columns of figures that heads name in the order of a text. Where the order leaves it open which
 * year stands under which measure they are years alone.
 */
export function figureColumns(heads: readonly Head[]): FigureColumn[] {
  const over = heads.filter((head, i) => {
    const before = heads[i - 1];
    return isMeasure(head) || (isYear(head) && !(before && isYear(before) && isSame(before, head)));
  });
  const groups = groupsOf(over);
  const [first, ...others] = groups;
  if (!first) return [];
  const areAlone = others.length + 1 === over.length;
  const [last, ...between] = others.toReversed();
  const haveYears = [first, ...between].every(hasYear) && (!last || hasYear(last) || first.over);
  // The years of 現状値 stand in its cells: 現状値 実績値 （R5） 目標値 （R9）.
  const isFirstBare = first.over && isBaseline(first.over.printed.text) && others.length > 1;
  const haveOthers = isFirstBare && others.every(({ under }) => under.length === 1);
  return areAlone || haveYears || haveOthers ? groups.flatMap(columnsUnder) : spread(over);
}

const hasYear = ({ over, under }: Group) => under.length > 0 || (over !== null && isRate(over));

/** 令和6年度 / （2024年度） is one year twice. */
const isSame = (a: Head, b: Head) =>
  yearsIn(a.printed.text).join() === yearsIn(b.printed.text).join();

interface Group {
  over: Head | null;
  under: Head[];
}

/** Each measure with the years that follow it: 現状値 （R4） 目標値 （R7） （R9）. */
function groupsOf(over: readonly Head[]): Group[] {
  const groups: Group[] = [];
  for (const head of over) {
    if (!isYear(head)) groups.push({ over: head, under: [] });
    else if (groups.length === 0) groups.push({ over: null, under: [head] });
    else groups.at(-1)?.under.push(head);
  }
  return groups;
}

function columnsUnder({ over, under }: Group): FigureColumn[] {
  if (!over) return under.map((year) => column(year));
  return under.length > 0 ? under.map((year) => column(over, year)) : [column(over)];
}

const column = (...heads: Head[]): FigureColumn => ({
  heads: heads.map(({ printed }) => printed),
  holds: heads.some(isRate) ? 'RATE' : heads.some(holdsYears) ? 'YEAR' : 'FIGURE',
});

/** All measures first, then all years; or all years first, with the same measures under each. */
function spread(over: readonly Head[]): FigureColumn[] {
  const years = over.filter(isYear);
  const named = over.filter((head) => !isYear(head));
  if (!over.slice(0, years.length).every(isYear)) return belowMeasures(named, years);
  const each = named.length / years.length;
  const isRepeated =
    Number.isInteger(each) &&
    named.every((head, i) => head.printed.text === named[i % each]?.printed.text);
  if (!isRepeated) return [];
  return named.map((head, i) => column(years[Math.floor(i / each)] as Head, head));
}

function belowMeasures(named: readonly Head[], years: readonly Head[]): FigureColumn[] {
  const [first, second, ...more] = named;
  if (named.length === years.length) {
    return named.map((head, i) => column(head, years[i] as Head));
  }
  if (years.length < 3) return [];
  // One state of today, and the targets of the years to come.
  const isFromBaseline = first && second && more.length === 0 && isFromTo(first, second);
  return years.map((year, i) =>
    isFromBaseline ? column(i === 0 ? first : second, year) : column(year),
  );
}

const isFromTo = (first: Head, second: Head) =>
  isBaseline(first.printed.text) && isTarget(second.printed.text) && !isTarget(first.printed.text);
