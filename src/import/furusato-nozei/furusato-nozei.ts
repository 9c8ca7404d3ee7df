import { yearsIn } from '../../domain/printed/years.js';
import { readColumns } from '../columns.js';
import type { Dataset, Edition, Mismatch, Read, ReadContext } from '../dataset.js';
import type { ColumnHead } from '../heads/column-heads.js';
import { findColumnsByPath } from '../heads/find-columns-by-path.js';
import { inUnit } from '../heads/in-unit.js';
import { placeOf, type TableHead, tableHead } from '../heads/table-head.js';
import { readTowns } from '../read-towns.js';
import type { Sheet, Table } from '../tables/table.js';

/** ふるさと納税に関する現況調査: the answers of all municipalities on one sheet, under merged heads. */
export const FURUSATO_NOZEI: Dataset = { id: 'furusato-nozei', recognise, read };

interface Found {
  file: string;
  sheet: Sheet;
  head: TableHead;
  /** The fiscal year that is asked about. */
  year: number;
}

function recognise(tables: readonly Table[]): Edition | Mismatch {
  const [found, ...more] = tables.flatMap(findTables);
  return found && more.length === 0 ? { edition: `${found.year}` } : { mismatch: MISMATCH };
}

const MISMATCH = {
  ja: '「ふるさと納税に関する現況調査」の、団体ごとの回答の表が一つ要ります。見出しに団体コード、市区町村と「○年度に受け入れた寄附件数、金額」がある、公表元のブックをそのまま渡してください。',
  en: 'One table of the survey with the answers of each municipality is wanted: heads for its code and name, and for the donations of a fiscal year (受け入れた寄附件数、金額). Give the workbook as it was published.',
};

function findTables({ file, sheets }: Table): Found[] {
  return sheets.flatMap((sheet): Found[] => {
    const head = tableHead(sheet);
    const received = head?.columns.find(({ parts }) =>
      parts.some((part) => part.includes('受け入れた')),
    );
    const year = received && yearOver(received);
    return head && year ? [{ file, sheet, head, year }] : [];
  });
}

/** Questions of what was received and spent; all others are answered by ○ and words. */
const isAmount = ({ parts }: ColumnHead) => parts.some((part) => /受入額|費用/u.test(part));

/** The year that is named last over a column. */
const yearOver = ({ parts }: ColumnHead) =>
  [...parts].reverse().flatMap((part) => yearsIn(part).slice(0, 1))[0] ?? null;

function* read(tables: readonly Table[], _: Edition, context: ReadContext): Generator<Read> {
  const columns = readColumns(FURUSATO_NOZEI.id);
  for (const { file, sheet, head, year } of tables.flatMap(findTables)) {
    const heads = head.columns.filter(isAmount);
    const years = new Map(heads.map((one) => [one.column, yearOver(one)]));
    const found = findColumnsByPath({ file, sheet: sheet.name }, heads, columns, context);
    const dated = found.map((one) => ({ ...one, year: years.get(one.head.column) ?? year }));
    const reads = readTowns(
      {
        ...{ file, sheet, firstRow: head.firstRow, columns: dated },
        place: (cells) => placeOf(head.place, cells),
      },
      columns,
      context,
    );
    yield* inUnit(reads, found);
  }
}
