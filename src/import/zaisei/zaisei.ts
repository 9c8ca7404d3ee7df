import type { Sheet, Table } from '../../tables/table.js';
import { readColumns } from '../columns.js';
import type { Dataset, Edition, Mismatch, Read, ReadContext } from '../dataset.js';
import { findColumnsByPath } from '../heads/find-columns-by-path.js';
import { wordsOf } from '../heads/head-words.js';
import { placeOf, type TableHead, tableHead } from '../heads/table-head.js';
import { titleYear } from '../heads/title-year.js';
import { readTowns } from '../read-towns.js';

/** 全市町村の主要財政指標: one sheet of a fiscal year, one row for each municipality. */
export const ZAISEI: Dataset = { id: 'zaisei', recognise, read };

interface Found {
  file: string;
  sheet: Sheet;
  head: TableHead;
}

function recognise(tables: readonly Table[], wanted: string | null): Edition | Mismatch {
  const [found, ...more] = findTables(tables);
  if (!found || more.length > 0) return { mismatch: MISMATCH };
  const printed = titleYear(`${found.head.title}\n${found.sheet.name ?? ''}`);
  const edition = printed === null ? wanted : `${printed}`;
  return edition && /^\d{4}$/.test(edition) ? { edition } : { mismatch: UNDATED, undated: true };
}

const MISMATCH = {
  ja: '「全市町村の主要財政指標」の表が一つ要ります。見出しに団体名と財政力指数がある、公表元のファイルをそのまま渡してください（都道府県の表は別のものです）。',
  en: 'One table of 全市町村の主要財政指標 is wanted: with heads for the municipality and 財政力指数. Give the file as it was published; the one of prefectures is another.',
};

const UNDATED = {
  ja: '全市町村の主要財政指標の表ですが、何年度のものか、一つに決まる書き方がありません。「import zaisei 2021 ファイル」のように、公表元のページにある年度を添えてください。',
  en: 'This is a table of 全市町村の主要財政指標 that does not name one fiscal year: add the one that the publisher’s page names, as in "import zaisei 2021 FILE".',
};

function findTables(tables: readonly Table[]): Found[] {
  return tables.flatMap(({ file, sheets }) =>
    sheets.flatMap((sheet): Found[] => {
      const head = tableHead(sheet);
      const isOurs = head?.columns.some(
        ({ parts }) => wordsOf(parts.at(-1) ?? '') === '財政力指数',
      );
      return head && isOurs ? [{ file, sheet, head }] : [];
    }),
  );
}

function* read(
  tables: readonly Table[],
  { edition }: Edition,
  context: ReadContext,
): Generator<Read> {
  const columns = readColumns(ZAISEI.id);
  const year = Number(edition);
  for (const { file, sheet, head } of findTables(tables)) {
    const found = findColumnsByPath({ file, sheet: sheet.name }, head.columns, columns, context);
    yield* readTowns(
      {
        ...{
          file,
          sheet,
          firstRow: head.firstRow,
          title: head.title,
          columns: found.map((one) => ({ ...one, year: one.printedYear ?? year })),
        },
        place: (cells) => placeOf(head.place, cells),
      },
      columns,
      context,
    );
  }
}
