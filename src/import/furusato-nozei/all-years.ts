import type { Sheet } from '../../tables/table.js';
import type { Columns } from '../columns.js';
import type { ReadContext } from '../dataset.js';
import type { ColumnHead } from '../heads/column-heads.js';
import { findColumnsByPath, type PathColumn } from '../heads/find-columns-by-path.js';
import { wordsOf } from '../heads/head-words.js';
import type { TableHead } from '../heads/table-head.js';
import { problemAt } from '../problem-at.js';
import { yearOver } from './year-over.js';

/** What `columns.yaml` writes before the heads of the workbook of all years. */
const ALL_YEARS = '全年度';
const MONEY = /(百万円|億円|万円|千円|円)/u;

/** The columns of amounts and numbers by the year over them; empty where the table is of no several years. */
export function columnsByYear({ columns }: TableHead): ReadonlyMap<number, readonly ColumnHead[]> {
  const byYear = new Map<number, ColumnHead[]>();
  for (const one of columns) {
    const year = yearOver(one);
    if (year === null || !/(?:額|件数)$/u.test(wordsOf(one.parts.at(-1) ?? ''))) continue;
    byYear.set(year, [...(byYear.get(year) ?? []), one]);
  }
  return byYear.size > 1 ? byYear : new Map();
}

/** The columns of all years, each with its year and its unit, which may stand once for all of them. */
export function allYearsColumns(
  { file, sheet, head }: { file: string; sheet: Sheet; head: TableHead },
  columns: Columns,
  context: ReadContext,
): (PathColumn & { year: number })[] {
  const at = { file, sheet: sheet.name };
  const above = [head.title, ...head.columns.flatMap(({ parts }) => parts)].join('\n');
  const [, unit = null] = MONEY.exec(above.normalize('NFKC')) ?? [];
  const found = [...columnsByYear(head)].flatMap(([year, heads]) => {
    const own = heads.map((one) => ({ ...one, parts: [ALL_YEARS, ...one.parts] }));
    return findColumnsByPath(at, own, columns, context).map((one) => {
      const text = one.head.text.replace(`${ALL_YEARS} > `, '');
      const isMoney = one.is.unit === '円';
      const printedUnit = one.printedUnit ?? (isMoney ? unit : null);
      return { ...one, head: { ...one.head, text }, printedUnit, year };
    });
  });
  const [bare] = found.filter((one) => one.is.unit === '円' && one.printedUnit === null);
  if (bare) context.problem(problemAt('NO_UNIT', bare.head, noUnit(bare.head.text)));
  return found;
}

const noUnit = (head: string) => ({
  ja: `「${head}」の単位（円、千円）が、見出しにも表題にも書かれていません。公表元のブックをそのまま渡してください。`,
  en: `Neither the head "${head}" nor the title says whether amounts are 円 or 千円: give the workbook as it was published.`,
});
