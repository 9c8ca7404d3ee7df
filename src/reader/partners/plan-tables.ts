import type { Table } from '../blocks/block.js';
import { gridOf } from '../records/table/grid.js';
import type { FoundPlan } from './found-partners.js';
import { periodIn } from './period.js';
import { namesPlan } from './plan-name.js';

const NAME =
  /^(?:関連|関係|個別|主な)?(?:する)?(?:個別|部門別?|分野別?)?計画(?:の)?(?:名称?|等)?$/u;
const PERIOD = /^(?:計画|対象)?(?:期間|年度)$/u;

/** The plans of a table that heads name plans and their periods. */
export function plansOfTable(table: Table): FoundPlan[] {
  const grid = gridOf(table);
  const heads = Array.from({ length: grid.columns }, (_, column) =>
    (grid.at(0, column)?.printed.text ?? '').replace(/\s+/gu, ''),
  );
  const [named, dated] = [heads.findIndex(is(NAME)), heads.findIndex(is(PERIOD))];
  if (named < 0 || dated < 0) return [];
  return Array.from({ length: grid.rows - 1 }, (_, i) => i + 1).flatMap((row) => {
    const [name, period] = [grid.at(row, named)?.printed, grid.at(row, dated)?.printed];
    if (!name || !period || !namesPlan(name.text) || !periodIn(period.text)) return [];
    return { name, period, doubts: [] };
  });
}

const is = (pattern: RegExp) => (text: string) => pattern.test(text);
