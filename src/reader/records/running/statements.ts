import { tokensIn } from '../../../domain/printed/tokens.js';
import type { Line, Printed } from '../../blocks/block.js';
import { isUnitAlone } from '../labelled/datum.js';
import { partOf } from '../printed-parts.js';

/** A headline, an item of a list or a sentence, its lines joined. */
export interface Statement {
  printed: Printed;
  /** Whether a bullet leads it: ◼, ・, ①, (1). */
  isItem: boolean;
  /** Where each of its lines but the first begins. */
  breaks: readonly number[];
  /** A line of a unit alone that follows it, as on a chart: （人）. */
  unitBelow: Printed | null;
  /** What the lines before it are about, as far as they say so. */
  context: 'AIM' | 'STATE' | null;
}

const BULLET =
  /^\s*(?:[◼■□◆◇●○◎・‧･•▪*※＊#-]|\*\*|[①-⑳]|[(（]\d{1,2}[)）]|\d{1,2}[.．)）])[\s*・]*/u;
/** A name with its figures is a line of its own. */
/** What is said to be an indicator: KPI：, 数値目標. */
const LABEL =
  /^(?:数値目標|目標指標|(?:成果|評価)?指標名?|KPI|ＫＰＩ|重要業績評価指標(?:[（(]KPI[）)])?)[\s:：]+(?=\S)/u;
const MEASURE = /^(?:現状|基準|目標|実績)値?[\s:：（(]/u;
const LED = /^[^:：]{2,40}[:：]\s*[\d０-９―－]/u;
const ALONE = new RegExp(`[→⇒➡]|${LED.source}`, 'u');
const IN_BRACKETS = /^\s*[（(［[].*[）)］\]]\s*$/u;
/** No line begins with these: what is before them goes on. */
const GOES_ON = /^\s*[（(→⇒、。）)]/u;
const NOTE = /^\s*[※＊]/u;
const END = /[。．]\s*$/u;
const AIM = /目標|KPI|ＫＰＩ|重要業績|成果指標|めざす姿|目指す姿/u;
const STATE = /現状|課題|実績|推移|背景|経緯|結果/u;
/** A line that breaks off is nearly as long as the ones beside it. */
const FULL = 0.75;
const LONGEST = 400;
/** How many lines what a heading says holds for. */
const REACH = 8;

/** The statements of lines that follow each other. */
export function statementsOf(lines: readonly Line[]): Statement[] {
  const groups: Line[][] = [];
  const widest = Math.max(...lines.map(widthOf));
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && goesOn(last, line, group, widest)) group.push(line);
    else groups.push([line]);
  }
  let context: Statement['context'] = null;
  let since = 0;
  return groups.flatMap((group, i) => {
    const below = groups[i + 1]?.[0]?.printed;
    const text = group.map(({ printed }) => printed.text).join('');
    const said = saidIn(text);
    since = said ? 0 : since + group.length;
    if (said) context = said;
    else if (since > REACH) context = null;
    return sentencesOf(group, {
      context,
      unitBelow:
        below && IN_BRACKETS.test(below.text) && isUnitAlone(below.text) ? bareUnit(below) : null,
    });
  });
}

/** （人） without its brackets. */
function bareUnit(printed: Printed): Printed {
  const [lead = ''] = /^[\s(（[［]*/u.exec(printed.text) ?? [];
  return partOf(printed, lead.length, printed.text.replace(/[\s)）\]］]+$/u, '').length);
}

function saidIn(text: string): Statement['context'] {
  if (text.length > 60) return null;
  if (AIM.test(text)) return 'AIM';
  return STATE.test(text) ? 'STATE' : null;
}

/** Whether a line goes on with what the one before it says. */
function goesOn(last: Line, next: Line, group: readonly Line[], widest: number): boolean {
  const [before, text] = [last.printed.text, next.printed.text];
  if (next.page !== last.page || BULLET.test(text) || END.test(before)) return false;
  if (LABEL.test(text) || MEASURE.test(text)) return false;
  const isBroken =
    BULLET.test(group[0]?.printed.text ?? '') &&
    !/[）)。]\s*$/u.test(before) &&
    !LED.test(text) &&
    widthOf(last) > 0.93 * widest;
  const isInside = isOpen(before) || GOES_ON.test(text) || isBroken;
  if (!isInside && (ALONE.test(text) || ALONE.test(before))) return false;
  if (
    !isOpen(before) &&
    (isUnitAlone(text) || isUnitAlone(before) || isFigures(before) || NOTE.test(before))
  )
    return false;
  const length = group.reduce((sum, { printed }) => sum + printed.text.length, 0);
  return isInside || (length < LONGEST && widthOf(last) >= FULL * widthOf(next));
}

/** Whether a bracket is still open. */
const isOpen = (text: string) =>
  Math.max(text.lastIndexOf('（'), text.lastIndexOf('(')) >
  Math.max(text.lastIndexOf('）'), text.lastIndexOf(')'));

const isFigures = (text: string) =>
  /^[\d０-９]/u.test(text) && tokensIn(text).some(({ start, end }) => end - start === text.length);

const widthOf = ({ printed }: Line) =>
  printed.words.reduce((sum, { box }) => sum + box.width, 0) || printed.text.length;

function sentencesOf(
  group: readonly Line[],
  around: Pick<Statement, 'context' | 'unitBelow'>,
): Statement[] {
  const breaks: number[] = [];
  let text = '';
  for (const { printed } of group) {
    if (text !== '') breaks.push(text.length);
    text += printed.text;
  }
  const statements: Statement[] = [];
  for (const { 0: sentence, index } of text.matchAll(/[^。]+。?/gu)) {
    const bullet = BULLET.exec(sentence)?.[0].length ?? 0;
    const label = LABEL.exec(sentence.slice(bullet))?.[0].length ?? 0;
    const lead = bullet + label;
    const [start, end] = [index + lead, index + sentence.length];
    const inner = breaks.filter((at) => at > start && at < end);
    const first = breaks.filter((at) => at <= start).length;
    const words = group
      .slice(first, first + inner.length + 1)
      .flatMap(({ printed }) => printed.words);
    statements.push({
      printed: { text: text.slice(start, end), words },
      ...{ isItem: lead > 0, breaks: inner.map((at) => at - start), ...around },
      ...(label > 0 ? { context: 'AIM' } : {}),
    });
  }
  return statements;
}
