import type { Sheet, Table } from '../../tables/table.js';
import { readColumns } from '../columns.js';
import type { Dataset, Edition, Mismatch, Read, ReadContext } from '../dataset.js';
import { foldHead } from '../fold-head.js';
import type { ColumnHead } from '../heads/column-heads.js';
import { placeOf, type TableHead, tableHead } from '../heads/table-head.js';
import { titleYear } from '../heads/title-year.js';
import { problemAt } from '../problem-at.js';
import { townRows } from '../town-rows.js';
import { groupMeant } from './group-meant.js';

/** 類似団体区分: the group of like municipalities that the ministry puts each into, by fiscal year. */
export const RUIJI_DANTAI: Dataset = { id: 'ruiji-dantai', recognise, read };

interface Found {
  file: string;
  sheet: Sheet;
  head: TableHead;
  /** Those that print groups: one, or it is not clear which counts. */
  columns: readonly ColumnHead[];
}

function recognise(tables: readonly Table[], wanted: string | null): Edition | Mismatch {
  const [found, ...more] = tables.flatMap(findTables);
  if (!found || more.length > 0) return { mismatch: MISMATCH };
  const printed = titleYear(`${found.head.title}\n${found.sheet.name ?? ''}`);
  const edition = printed === null ? wanted : `${printed}`;
  return edition && /^\d{4}$/.test(edition) ? { edition } : { mismatch: UNDATED, undated: true };
}

const MISMATCH = {
  ja: '類似団体区分の表が一つ要ります。見出しに団体コード、市区町村名、区分があり、区分に「都市Ⅰ－１」「町村Ⅱ－２」などとある、公表元のファイルをそのまま渡してください。',
  en: 'One table of 類似団体区分 is wanted: heads for code, municipality and 区分, and groups such as 都市Ⅰ－１ under it. Give the file as it was published.',
};

const UNDATED = {
  ja: '類似団体区分の表ですが、何年度のものか、一つに決まる書き方がありません。「import ruiji-dantai 2021 ファイル」のように、公表元のページにある年度を添えてください。',
  en: 'This is a table of 類似団体区分 that does not name one fiscal year: add the one that the publisher’s page names, as in "import ruiji-dantai 2021 FILE".',
};

function findTables({ file, sheets }: Table): Found[] {
  const wanted = readColumns(RUIJI_DANTAI.id).groups?.heads.map(foldHead) ?? [];
  return sheets.flatMap((sheet): Found[] => {
    const head = tableHead(sheet);
    const columns = (head?.columns ?? []).filter(({ column, parts }) => {
      const first = head && sheet.at(head.firstRow, column)?.text;
      return wanted.includes(foldHead(parts.at(-1) ?? '')) && groupMeant(first ?? '', '') !== null;
    });
    return head && columns.length > 0 ? [{ file, sheet, head, columns }] : [];
  });
}

function* read(
  tables: readonly Table[],
  { edition }: Edition,
  context: ReadContext,
): Generator<Read> {
  for (const { file, sheet, head, columns } of tables.flatMap(findTables)) {
    const [column, second] = columns as [ColumnHead, ColumnHead?];
    if (second) {
      const at = { file, sheet: sheet.name, row: second.row, column: second.column };
      context.problem(problemAt('HEAD_TWICE', at, twoColumns(column, second)));
    }
    const { firstRow } = head;
    const place = (cells: Parameters<typeof placeOf>[1]) => placeOf(head.place, cells);
    for (const town of townRows({ file, sheet, firstRow, place }, context)) {
      if ('dropped' in town) {
        yield town;
        continue;
      }
      const { row, municipality, cells } = town;
      const at = { file, sheet: sheet.name, row };
      const raw = cells[column.column - 1]?.text.trim() ?? '';
      const group = groupMeant(raw, context.places.byCode.get(municipality)?.name ?? '');
      const printed = { column: column.column, head: column.parts.join(' > ') };
      if (group !== null) {
        yield { ...at, ...printed, municipality, year: Number(edition), group, raw };
      } else {
        context.problem({
          ...at,
          column: column.column,
          code: 'NO_GROUP',
          message: noGroup(raw),
        });
      }
    }
  }
}

const twoColumns = (first: ColumnHead, second: ColumnHead) => ({
  ja: `区分の列が二つあります（${first.column}列目と${second.column}列目）。一つにしてください。`,
  en: `Groups stand in two columns, ${first.column} and ${second.column}: leave one.`,
});

const noGroup = (group: string) => ({
  ja: `区分が「都市Ⅰ－１」「中核市」などのはずのセルに「${group}」とあります。公表元の表と見比べてください。`,
  en: `A group such as 都市Ⅰ－１ or 中核市 was wanted, and "${group}" came: compare the cell with the publisher's file.`,
});
