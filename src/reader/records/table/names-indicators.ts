import { bareWords } from './bare-words.js';
import type { Column } from './columns.js';

/** What only a figure of a plan stands under; 実績 stands over any statistics. */
const OF_PLAN = /目標|現状値|基準値|基準年|策定時|計画値|めざす値|目指す値|KPI/u;

/** 項目 and 名称 name what any table lists. */
const OF_INDICATOR = /指標|KPI|ベンチマーク|ものさし|目標|評価/u;

/** Whether the heads are those of indicators, and not of any other table with figures and years. */
export function namesIndicators(columns: readonly Column[]): boolean {
  const figures = columns.filter(({ role }) => role === 'FIGURE' || role === 'KIND');
  if (figures.length === 0) return false;
  const names = columns.filter(({ role }) => role === 'NAME');
  const says = (pattern: RegExp, { heads }: Column) =>
    heads.some(({ printed }) => pattern.test(bareWords(printed.text).words));
  return (
    names.some((column) => says(OF_INDICATOR, column)) ||
    figures.some((column) => says(OF_PLAN, column))
  );
}
