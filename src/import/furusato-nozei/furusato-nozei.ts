import type { Sheet, Table } from '../../tables/table.js';
import { type Columns, readColumns } from '../columns.js';
import type { Dataset, Edition, Mismatch, Read, ReadContext } from '../dataset.js';
import type { ColumnHead } from '../heads/column-heads.js';
import { findColumnsByPath, type PathColumn } from '../heads/find-columns-by-path.js';
import { placeOf, type TableHead, tableHead } from '../heads/table-head.js';
import { readTowns } from '../read-towns.js';
import { allYearsColumns, columnsByYear } from './all-years.js';
import { yearOver } from './year-over.js';

/**
 * ふるさと納税に関する現況調査: the answers of all municipalities on one sheet, under merged heads; and the workbook of what was
 * received in all years.
 */
export const FURUSATO_NOZEI: Dataset = { id: 'furusato-nozei', recognise, read };

interface Found {
  file: string;
  sheet: Sheet;
  head: TableHead;
  /** The fiscal years that it tells of: one that is asked about, or all. */
  years: readonly number[];
}

function recognise(tables: readonly Table[]): Edition | Mismatch {
  const [found, ...more] = tables.flatMap(findTables);
  if (!found || more.length > 0) return { mismatch: MISMATCH };
  const [first, last] = [Math.min(...found.years), Math.max(...found.years)];
  return { edition: first === last ? `${first}` : `${first}-${last}` };
}

const MISMATCH = {
  ja: '「ふるさと納税に関する現況調査」の、団体ごとの回答の表か、全年度の受入額と件数の表が一つ要ります。見出しに市区町村（団体名）と「○年度に受け入れた寄附件数、金額」、または年度ごとの金額と件数がある、公表元のブックをそのまま渡してください（住民税控除額の表は別のものです）。',
  en: 'One table of the survey is wanted, with the answers of each municipality or with what was received in all years: heads for its name, and for the donations of a fiscal year (受け入れた寄附件数、金額) or of each year. Give the workbook as it was published; that of tax deductions is another.',
};

function findTables({ file, sheets }: Table): Found[] {
  return sheets.flatMap((sheet): Found[] => {
    const head = tableHead(sheet);
    if (!head) return [];
    const received = head.columns.find(({ parts }) =>
      parts.some((part) => part.includes('受け入れた')),
    );
    const year = received && yearOver(received);
    const years = received ? (year ? [year] : []) : [...columnsByYear(head).keys()];
    return years.length > 0 ? [{ file, sheet, head, years }] : [];
  });
}

/** Questions of what was received and spent; all others are answered by ○ and words. */
const isAmount = ({ parts }: ColumnHead) => parts.some((part) => /受入額|費用/u.test(part));

function* read(tables: readonly Table[], _: Edition, context: ReadContext): Generator<Read> {
  const columns = readColumns(FURUSATO_NOZEI.id);
  for (const found of tables.flatMap(findTables)) {
    const { file, sheet, head, years } = found;
    const dated =
      years.length > 1
        ? allYearsColumns(found, columns, context)
        : surveyColumns(found, columns, context);
    yield* readTowns(
      {
        ...{ file, sheet, firstRow: head.firstRow, columns: dated, title: head.title },
        place: (cells) => placeOf(head.place, cells),
      },
      columns,
      context,
    );
  }
}

function surveyColumns(
  { file, sheet, head, years }: Found,
  columns: Columns,
  context: ReadContext,
): (PathColumn & { year: number | null })[] {
  const heads = head.columns.filter(isAmount);
  const over = new Map(heads.map((one) => [one.column, yearOver(one)]));
  const found = findColumnsByPath({ file, sheet: sheet.name }, heads, columns, context);
  return found.map((one) => ({ ...one, year: over.get(one.head.column) ?? years[0] ?? null }));
}
