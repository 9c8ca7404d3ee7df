import type { Line, Printed } from '../blocks/block.js';
import { namePartsOf } from '../records/name-parts.js';
import { partOf } from '../records/printed-parts.js';
import type { FoundPlan } from './found-partners.js';
import { periodIn } from './period.js';
import { namesPlan } from './plan-name.js';

/** Under such a heading each item is a plan: 関連する個別計画. */
const HEADING =
  /^(?:\P{L}*)(?:関連|関係)(?:する)?(?:個別|部門別?|分野別?|主な)?計画(?:等|一覧|など)?$/u;
const BULLET = /^\s*[・●○◆◇■□▪•-]/u;
/** What stands in the last brackets of a line, which may hold brackets: （2009（平成21）年度～）. */
const LAST_BRACKETS = /[(（]((?:[^()（）]|[(（][^()（）]*[)）])*)[)）]\s*$/u;
const PERIOD_LABEL = /^\P{L}*(?:計画|対象|推進)期間[\s:：]*/u;
/** A plan's heading stands no further above its period. */
const MOST_LINES = 4;

/** The plans of lists: of items under 関連する計画, of names with their period in brackets, of 計画期間. */
export function plansOfLists(lines: readonly Line[]): FoundPlan[] {
  let isListed = false;
  return lines.flatMap(({ printed }, i) => {
    const isItem = BULLET.test(printed.text);
    if (HEADING.test(printed.text)) {
      isListed = true;
      return [];
    }
    isListed &&= isItem;
    return planOfLine(printed, isListed) ?? planAbove(lines, i) ?? [];
  });
}

function planOfLine(line: Printed, isListed: boolean): FoundPlan | null {
  const [brackets = '', inside = ''] = LAST_BRACKETS.exec(line.text) ?? [];
  const start = line.text.trimEnd().length - brackets.trimEnd().length;
  if (brackets !== '' && periodIn(inside)) {
    const at = line.text.indexOf(inside, start);
    return plan(partOf(line, 0, start), partOf(line, at, at + inside.length));
  }
  return isListed ? plan(line, null) : null;
}

function plan(named: Printed, period: Printed | null): FoundPlan | null {
  const { name } = namePartsOf(named);
  return namesPlan(name.text) ? { name, period, doubts: [] } : null;
}

/** 計画期間 令和4年から令和8年度まで, below the heading that names the plan. */
function planAbove(lines: readonly Line[], at: number): FoundPlan | null {
  const line = lines[at]?.printed;
  const [label] = PERIOD_LABEL.exec(line?.text ?? '') ?? [];
  if (!line || label === undefined) return null;
  const period = partOf(line, label.length, line.text.length);
  if (!periodIn(period.text)) return null;
  const above = lines.slice(Math.max(0, at - MOST_LINES), at).toReversed();
  for (const { printed } of above) {
    const found = plan(printed, period);
    if (found) return found;
  }
  return null;
}
