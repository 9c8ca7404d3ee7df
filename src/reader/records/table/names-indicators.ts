import { bareWords } from './bare-words.js';
import type { Column } from './columns.js';

/** What only a figure of a plan stands under; 実績 stands over any statistics. */
const OF_PLAN = /目標|現状値|基準値|基準年|策定時|計画値|めざす値|目指す値|KPI/u;

/** Whether the heads are those of indicators, and not of any other table with figures and years. */
export function namesIndicators(columns: readonly Column[]): boolean {
  const figures = columns.filter(({ role }) => role === 'FIGURE' || role === 'KIND');
  if (figures.length === 0) return false;
  if (columns.some(({ role }) => role === 'NAME')) return true;
  return figures.some(({ heads }) =>
    heads.some(({ printed }) => OF_PLAN.test(bareWords(printed.text).words)),
  );
}
