import type { Cell } from '../../tables/table.js';
import { ageGroupIn, ageWords } from '../by-age/age-group.js';
import type { Columns } from '../columns.js';
import type { ReadContext } from '../dataset.js';
import { findColumns } from '../find-columns.js';
import { problemAt } from '../problem-at.js';
import type { DatedColumn } from '../read-towns.js';
import { type JukiTable, RESIDENTS } from './find-juki-tables.js';

const SEXES = ['計', '男', '女'] as const;
type Sex = (typeof SEXES)[number];

/** The columns of a row of a table by ages: those of the sex that the row is of. */
export function ageColumns(
  table: JukiTable & { year: number; sexColumn: number },
  columns: Columns,
  context: ReadContext,
): (cells: readonly (Cell | null)[]) => readonly DatedColumn[] {
  const bySex = Object.fromEntries(
    SEXES.map((sex) => [sex, columnsOf(sex, table, columns, context)]),
  ) as Record<Sex, DatedColumn[]>;
  const { file, sheet, sexColumn } = table;
  return (cells) => {
    const cell = cells[sexColumn - 1];
    const sex = SEXES.find((one) => one === cell?.text.trim());
    if (sex) return bySex[sex];
    const row = cells.find((one) => one !== null)?.row ?? null;
    const at = { file, sheet: sheet.name, row, column: sexColumn };
    context.problem(problemAt('NO_GROUP', at, noSex(cell?.text ?? '')));
    return [];
  };
}

function columnsOf(
  sex: Sex,
  { file, sheet, head, residents, year }: JukiTable & { year: number },
  columns: Columns,
  context: ReadContext,
): DatedColumn[] {
  const printed = new Map<number, string>();
  const heads = head.columns.flatMap(({ column, row, parts }) => {
    const [group] = parts.flatMap((part) => ageGroupIn(part) ?? []);
    if (!group) return [];
    printed.set(column, parts.join(' > '));
    const text = `${RESIDENTS[residents]} > ${sex} > ${ageWords(group).ja}`;
    return [{ file, sheet: sheet.name, row, column, code: null, text }];
  });
  // What is twice is twice in each of the three.
  const own = sex === '計' ? context : { ...context, problem: () => undefined };
  return findColumns(heads, columns, own).map(({ is, head: { text, ...at } }) => ({
    is,
    head: { ...at, text: printed.get(at.column) ?? text },
    year,
  }));
}

const noSex = (text: string) => ({
  ja: `性別が「計」「男」「女」のはずのセルに「${text}」とあります。公表元の表と見比べてください。`,
  en: `計, 男 or 女 was wanted under 性別, and "${text}" came: compare the row with the publisher's file.`,
});
