import type { Cell, Sheet } from '../../tables/table.js';
import { foldHead } from '../fold-head.js';
import { type ColumnHead, columnHeads } from './column-heads.js';

/** The columns that say what place a row is of; null where there is none. */
export interface PlaceColumns {
  code: number | null;
  prefecture: number | null;
  name: number;
}

/** Where a table of municipalities begins, however many rows its head has. */
export interface TableHead {
  /** What stands above the head, one line for each cell. */
  title: string;
  place: PlaceColumns;
  columns: readonly ColumnHead[];
  firstRow: number;
}

/** Tables of the nation and of prefectures may stand above that of the municipalities. */
const LAST_HEAD = 400;
/** The ministry's survey has a head of six rows. */
const MOST_ROWS = 40;
const MOST_PLACE_COLUMNS = 30;
const CODE = /^(?:全国)?(?:市区町村|市町村|地方公共)?(?:団体)?コード$/u;
const PREFECTURE = /^都道府県名?$/u;
const NAME = /^(?:市区町村|区市町村|市町村|自治体|団体|市区町村団体|地方公共団体)名?$/u;
/** Titles are long; what is printed over a group of columns above the places' heads is a year or a word. */
const LONGEST_GROUP = 15;

/** The head of a sheet, by what stands in it; null where no row is headed by municipalities. */
export function tableHead(sheet: Sheet): TableHead | null {
  const last = Math.min(LAST_HEAD, sheet.rows);
  for (let row = 1; row <= last; row++) {
    const place = placeColumns(sheet.row(row));
    if (!place) continue;
    const firstRow = firstFigures(sheet, row, place);
    if (firstRow === null) continue;
    const top = topOfHead(sheet, row, place);
    const others = Object.values(place);
    const columns = columnHeads(sheet, top, firstRow - 1).filter(
      ({ column }) => !others.includes(column),
    );
    return { title: textAbove(sheet, top), place, columns, firstRow };
  }
  return null;
}

function placeColumns(cells: readonly (Cell | null)[]): PlaceColumns | null {
  const find = (head: RegExp) =>
    cells
      .slice(0, MOST_PLACE_COLUMNS)
      .find((cell) => cell && head.test(foldHead(cell.text).replace(/\(漢字\)$/u, '')))?.column ??
    null;
  const [code, prefecture, name] = [find(CODE), find(PREFECTURE), find(NAME)];
  if (name === null) return null;
  if (code !== null || prefecture !== null) return { code, prefecture, name };
  // 団体名 over two columns is the prefecture and the name.
  return cells[name]?.text.trim() ? null : { code, prefecture: name, name: name + 1 };
}

/** The first row below that has a code, or a prefecture or the nation where codes are not printed. */
function firstFigures(sheet: Sheet, head: number, place: PlaceColumns): number | null {
  for (let row = head + 1; row <= Math.min(head + MOST_ROWS, sheet.rows); row++) {
    const said = (column: number | null) =>
      (column === null ? '' : (sheet.at(row, column)?.text ?? '')).normalize('NFKC').trim();
    if (/^R?\d{4,6}$/.test(said(place.code))) return row;
    if (
      /^(?:北海道|東京都|京都府|大阪府|\p{Script=Han}{2,3}県|全国計?|合計|総計)$/u.test(
        said(place.prefecture),
      )
    ) {
      return row;
    }
  }
  return null;
}

/** Groups of columns may be headed in rows above those of the places. */
function topOfHead(sheet: Sheet, row: number, { name }: PlaceColumns): number {
  let top = row;
  while (top > 1) {
    const texts = sheet.row(top - 1).filter((cell) => cell?.text.trim());
    const isGroups = texts.every(
      (cell) => cell && cell.column > name && cell.text.length <= LONGEST_GROUP,
    );
    if (texts.length === 0 || !isGroups) break;
    top -= 1;
  }
  return top;
}

const textAbove = (sheet: Sheet, top: number) =>
  Array.from({ length: top - 1 }, (_, i) => sheet.row(i + 1))
    .flatMap((cells) => cells.flatMap((cell) => cell?.text.trim() || []))
    .join('\n');

/** What a row says of its place; marks of absence say nothing. */
export function placeOf({ code, prefecture, name }: PlaceColumns, cells: readonly (Cell | null)[]) {
  const said = (column: number | null) => {
    const text = column === null ? '' : (cells[column - 1]?.text.trim() ?? '');
    return /^[-－‐―ー0]?$/u.test(text) ? null : text;
  };
  const printed = said(code);
  const rest = { prefecture: said(prefecture), name: said(name) };
  if (printed === null || /\d/u.test(printed)) return { code: printed, ...rest };
  // Where others have their code, a mean over all towns has its name, and a town may have NA.
  return { code: null, ...rest, name: rest.name ?? printed };
}
