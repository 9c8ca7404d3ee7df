import { readColumns } from '../columns.js';
import type { Dataset, Edition, Mismatch, Read, ReadContext } from '../dataset.js';
import { findColumnsByPath } from '../heads/find-columns-by-path.js';
import { placeOf, type TableHead, tableHead } from '../heads/table-head.js';
import { titleYear } from '../heads/title-year.js';
import { readTowns } from '../read-towns.js';
import type { Sheet, Table } from '../tables/table.js';

/** 全市町村の主要財政指標: one sheet of a fiscal year, one row for each municipality. */
export const ZAISEI: Dataset = { id: 'zaisei', recognise, read };

interface Found {
  file: string;
  sheet: Sheet;
  head: TableHead;
  year: number;
}

function recognise(tables: readonly Table[]): Edition | Mismatch {
  const [found, ...more] = findTables(tables);
  return found && more.length === 0 ? { edition: `${found.year}` } : { mismatch: MISMATCH };
}

const MISMATCH = {
  ja: '「全市町村の主要財政指標」の表が一つ要ります。表題に年度、見出しに団体名と財政力指数がある、公表元のファイルをそのまま渡してください（都道府県の表は別のものです）。',
  en: 'One table of 全市町村の主要財政指標 is wanted: with the fiscal year in its title, and heads for the municipality and 財政力指数. Give the file as it was published; the one of prefectures is another.',
};

function findTables(tables: readonly Table[]): Found[] {
  return tables.flatMap(({ file, sheets }) =>
    sheets.flatMap((sheet): Found[] => {
      const head = tableHead(sheet);
      const year = head && titleYear(`${head.title}\n${sheet.name ?? ''}`);
      const isOurs = head?.columns.some(({ parts }) => parts.at(-1)?.trim() === '財政力指数');
      return head && year && isOurs ? [{ file, sheet, head, year }] : [];
    }),
  );
}

function* read(tables: readonly Table[], _: Edition, context: ReadContext): Generator<Read> {
  const columns = readColumns(ZAISEI.id);
  for (const { file, sheet, head, year } of findTables(tables)) {
    const found = findColumnsByPath({ file, sheet: sheet.name }, head.columns, columns, context);
    yield* readTowns(
      {
        ...{
          file,
          sheet,
          firstRow: head.firstRow,
          columns: found.map((one) => ({ ...one, year })),
        },
        place: (cells) => placeOf(head.place, cells),
      },
      columns,
      context,
    );
  }
}
