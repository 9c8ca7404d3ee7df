import type { Sheet, Table } from '../../tables/table.js';
import { type Columns, readColumns } from '../columns.js';
import type { Dataset, Edition, Mismatch, Read, ReadContext } from '../dataset.js';
import { findColumns, type PrintedHead } from '../find-columns.js';
import { problemAt } from '../problem-at.js';
import { readTowns } from '../read-towns.js';

/** SSDSE-市区町村: rows of item codes, years and names above one row for each municipality. */
export const SSDSE_A: Dataset = { id: 'ssdse-a', recognise, read };

const CODE = /^[A-Z]\d{4,6}$/;
const NAMED = /^SSDSE-(?:A-)?(\d{4})A?(?:v\d+)?$/i;
const YEAR = /^(?:1[89]|20|21)\d\d$/;
/** In-migrants, which each edition prints of two years before it: the first ones do not name themselves. */
const OF_TWO_YEARS_BEFORE = 'A5101';
/** Nothing that belongs above the figures stands below this row. */
const LAST_HEAD_ROW = 10;

/** The rows above the figures, by what stands in them. */
interface Heads {
  file: string;
  sheet: Sheet;
  codes: number;
  years: number;
  names: number;
  firstRow: number;
}

function recognise(tables: readonly Table[], wanted: string | null): Edition | Mismatch {
  const [heads, ...more] = tables.flatMap(headsOf);
  if (!heads || more.length > 0) return { mismatch: mismatchOf(more.length + 1) };
  const { sheet, codes, years } = heads;
  const [, named] = NAMED.exec(sheet.at(codes, 1)?.text.trim() ?? '') ?? [];
  if (named) return { edition: named };
  const dated = sheet.row(codes).find((cell) => cell?.text.trim() === OF_TWO_YEARS_BEFORE);
  const year = dated && sheet.at(years, dated.column)?.text.trim();
  if (year && YEAR.test(year)) return { edition: `${Number(year) + 2}` };
  return wanted && YEAR.test(wanted) ? { edition: wanted } : { mismatch: UNDATED, undated: true };
}

const UNDATED = {
  ja: `SSDSE-市区町村のようですが、どの年の版か分かりません。左上の SSDSE-A-年 か、項目 ${OF_TWO_YEARS_BEFORE} の年が要ります。なければ「import ssdse-a 2024 ファイル」のように年を添えてください。`,
  en: `This looks like SSDSE-市区町村, but of no year: SSDSE-A-YEAR is wanted in its first cell, or the year of item ${OF_TWO_YEARS_BEFORE}; else add the year, as in "import ssdse-a 2024 FILE".`,
};

function mismatchOf(count: number) {
  return {
    ja: `SSDSE-市区町村（SSDSE-A）の表${count > 1 ? `は一度に一つですが、${count} 個来ました` : 'には、項目コード（A1101 …）、年度、項目名の行が要りますが、ありません'}。公表元のファイルをそのまま渡してください。`,
    en:
      count > 1
        ? `One table of SSDSE-A at a time is wanted; ${count} came.`
        : 'A file of SSDSE-A has rows of item codes (A1101 …), years and names above the figures; this one has not. Give the file as it was published.',
  };
}

const headsOf = ({ file, sheets }: Table): Heads[] =>
  sheets.flatMap((sheet) => headsIn(file, sheet) ?? []);

function headsIn(file: string, sheet: Sheet): Heads | null {
  const rows = Array.from({ length: Math.min(LAST_HEAD_ROW, sheet.rows) }, (_, i) => i + 1);
  const mostly = (row: number, pattern: RegExp) => {
    const cells = sheet.row(row).slice(3);
    const fitting = cells.filter((cell) => pattern.test(cell?.text.trim() ?? ''));
    return fitting.length > 0 && fitting.length >= cells.length / 2;
  };
  const codes = rows.find((row) => mostly(row, CODE));
  const years = rows.find((row) => mostly(row, YEAR));
  const names = rows.find((row) => sheet.at(row, 1)?.text.trim() === '地域コード');
  if (!codes || !years || !names) return null;
  return { file, sheet, codes, years, names, firstRow: Math.max(codes, years, names) + 1 };
}

function* read(tables: readonly Table[], _: Edition, context: ReadContext): Generator<Read> {
  const columns = readColumns(SSDSE_A.id);
  for (const heads of tables.flatMap(headsOf)) {
    const { file, sheet, firstRow } = heads;
    yield* readTowns(
      {
        ...{ file, sheet, firstRow, columns: datedColumns(heads, columns, context) },
        place: ([code, prefecture, name]) => ({
          ...{ code: code?.text ?? null, prefecture: prefecture?.text ?? null },
          name: name?.text ?? null,
        }),
      },
      columns,
      context,
    );
  }
}

function datedColumns(
  { file, sheet, codes, years, names }: Heads,
  columns: Columns,
  context: ReadContext,
) {
  const at = { file, sheet: sheet.name };
  const heads = sheet.row(codes).flatMap((cell): PrintedHead[] => {
    if (!cell || cell.column <= 3) return [];
    const { column, text } = cell;
    return [
      { ...at, row: names, column, code: text.trim(), text: sheet.at(names, column)?.text ?? '' },
    ];
  });
  return findColumns(heads, columns, context).flatMap((found) => {
    const text = sheet.at(years, found.head.column)?.text.trim() ?? '';
    if (YEAR.test(text)) return [{ ...found, year: Number(text) }];
    context.problem(
      problemAt(
        'YEAR_UNREADABLE',
        { ...at, row: years, column: found.head.column },
        {
          ja: `項目 ${found.head.code}（${found.head.text}）の年は西暦4桁のはずですが、「${text}」とあります。`,
          en: `The year of item ${found.head.code} (${found.head.text}) is to be four digits, but reads "${text}".`,
        },
      ),
    );
    return [];
  });
}
