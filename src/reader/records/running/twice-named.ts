import { tokensIn } from '../../../domain/printed/tokens.js';
import { fold } from '../../../lib/text.js';
import type { Line, Printed } from '../../blocks/block.js';
import { type Draft, draftOf } from '../draft.js';
import { isUnit } from '../is-unit.js';
import { isMeasured } from '../measured-name.js';
import { joined, partOf } from '../printed-parts.js';

/** Heads of two columns that each repeat the name: KPI（平成32年3月まで） KPI（平成27年度）. */
const HEAD = /(?:KPI|ＫＰＩ|目標値?|実績値?|現状値?)\s*[（(][^（）()]{2,16}[）)]/gu;
/** Shorter names are found by chance. */
const SHORTEST = 4;
const LONGEST = 60;

interface Figure {
  start: number;
  end: number;
}

/**
 * Lists that print each name twice, before what is aimed at and before what was reached, until their
 * columns ran into one line: 相談者数 100人 相談者数 20人. Only a name that stands before both
 * figures, and before no other one, is taken.
 */
export function twiceNamed({ printed }: Line): Draft[] {
  const heads = headsOf(printed);
  if (!heads) return [];
  const figures = figuresOf(printed, heads.end);
  return figures.flatMap((second, i) => {
    const first = figures[i - 1];
    const name = first && nameOfBoth(printed.text, first, second);
    return first && name ? [draftOfPair(printed, name, [first, second], heads)] : [];
  });
}

interface Heads {
  target: Printed;
  actual: Printed;
  end: number;
}

/** The first is to be reached, where it says 目標 or まで; the second was, where a rate follows it. */
function headsOf(printed: Printed): Heads | null {
  const [first, second, third] = [...printed.text.matchAll(HEAD)];
  if (!first || !second || third) return null;
  const [head, next] = [first, second].map(({ 0: text, index }) =>
    partOf(printed, index, index + text.length),
  );
  const end = second.index + second[0].length;
  const isRated = /^\s*(?:達成|進捗)(?:率|度)/u.test(printed.text.slice(end));
  if (!head || !next || !isRated || !/目標|まで/u.test(head.text)) return null;
  return { target: says('目標値', head), actual: says('実績値', next), end };
}

const says = (measure: string, head: Printed): Printed => ({
  ...head,
  text: `${measure}${/[（(].*$/u.exec(head.text)?.[0] ?? ''}`,
});

function figuresOf({ text }: Printed, from: number): Figure[] {
  return tokensIn(text).flatMap((token) =>
    token.kind === 'FIGURE' && !token.refusal && token.start >= from && !token.inBrackets
      ? [{ start: token.start, end: cellEnd(text, token.numberEnd) }]
      : [],
  );
}

/** Behind the unit and the bound of a figure: the words that follow are the next cell's. */
function cellEnd(text: string, numberEnd: number): number {
  const [blank = ''] = /^\s?/u.exec(text.slice(numberEnd)) ?? [];
  const start = numberEnd + blank.length;
  const unit = [6, 5, 4, 3, 2, 1].find((length) => isUnit(text.slice(start, start + length)));
  if (!unit) return numberEnd;
  const bound = /^(?:以[上下内]|未満)/u.exec(text.slice(start + unit))?.[0] ?? '';
  return start + unit + bound.length;
}

/** The name between two figures that stands before the first one as well. */
function nameOfBoth(text: string, first: Figure, second: Figure): Figure | null {
  const between = text.slice(first.end, second.start);
  const name = fold(between);
  if (name.length < SHORTEST || name.length > LONGEST || !isMeasured(name)) return null;
  const before = text.slice(0, first.start);
  if (!fold(before).endsWith(name)) return null;
  const lead = between.length - between.trimStart().length;
  return { start: first.end + lead, end: first.end + between.trimEnd().length };
}

function draftOfPair(
  printed: Printed,
  name: Figure,
  [first, second]: readonly [Figure, Figure],
  heads: Heads,
): Draft {
  const cells = [first, second].map(({ start, end }) => partOf(printed, start, end));
  const whole = partOf(printed, name.start, name.end);
  const draft = draftOf({ ...whole, text: whole.text.replace(/\s+/gu, '') });
  draft.figures.push(
    { cell: cells[0] ?? whole, heads: [heads.target] },
    { cell: cells[1] ?? whole, heads: [heads.actual] },
  );
  const about = [joined([heads.target, heads.actual], ' ')];
  draft.doubts.push(
    { kind: 'ORDER_ALONE', about: [draft.name] },
    { kind: 'MEASURE_BY_POSITION', about },
  );
  return draft;
}
