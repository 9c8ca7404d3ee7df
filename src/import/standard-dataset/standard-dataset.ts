import type { Cell, Sheet, Table } from '../../tables/table.js';
import { ageGroupIn, ageWords } from '../by-age/age-group.js';
import { type Columns, readColumns, seriesOfTown } from '../columns.js';
import type { Dataset, Edition, Mismatch, Read, ReadContext } from '../dataset.js';
import { findColumns } from '../find-columns.js';
import { foldHead } from '../fold-head.js';
import { codeWritten } from '../places/code-written.js';
import { readTowns } from '../read-towns.js';
import { sumAreas } from './sum-areas.js';
import { surveyDay } from './survey-day.js';

/**
 * 自治体標準オープンデータセット 地域・年齢別人口: the file of one municipality, a row for each of its areas. A series is of the
 * town whose file it is.
 */
export const STANDARD_DATASET: Dataset = { id: 'standard-dataset', recognise, read };

/** The head of the standard, of all its versions; what is not there is null. */
const HEADS = {
  code: /^(?:都道府県コード又は市区町村コード|(?:全国)?地方公共団体コード|市区?町村コード|団体コード)$/u,
  prefecture: /^都道府県名$/u,
  name: /^(?:市区?町村名|(?:地方公共)?団体名)$/u,
  day: /^調査年月日$/u,
  areaCode: /^(?:行政区|地域|町字|町丁字?)コード$|^町字ID$/u,
  area: /^(?:行政区|行政区名|地域名|町名|町丁名|町丁字名?|町字名|大字・町丁目名?)$/u,
  total: /^(?:総人口数?|人口総数)$/u,
};
type Head = keyof typeof HEADS;
type Places = Record<Head, number | null>;

interface Found {
  file: string;
  sheet: Sheet;
  row: number;
  places: Places & { code: number; day: number; total: number };
  /** "2026-05-31" */
  day: string;
  code: string;
}

const LAST_HEAD_ROW = 10;
/** What is no figure. */
const OTHER = /コード|備考|^(?:都道府県|市区町村|地方公共団体)/u;

function recognise(tables: readonly Table[]): Edition | Mismatch {
  const [found, ...more] = tables.flatMap(findTables);
  return found && more.length === 0
    ? { edition: `${found.day}.${townsIn(found)}` }
    : { mismatch: MISMATCH };
}

/** "402052", or "402052-and-59" where a prefecture's file holds its municipalities. */
function townsIn({ sheet, row, places, code }: Found): string {
  const codes = new Set<string>();
  for (let at = row + 1; at <= sheet.rows; at++) {
    const printed = sheet.at(at, places.code)?.text.trim();
    if (printed) codes.add(codeWritten(printed));
  }
  return codes.size > 1 ? `${code}-and-${codes.size - 1}` : code;
}

const MISMATCH = {
  ja: '自治体標準オープンデータセットの「地域・年齢別人口」の表が一つ要ります。見出しに市区町村コード、調査年月日、総人口がある、公開されたファイルをそのまま、一つずつ渡してください。',
  en: 'One table 地域・年齢別人口 of 自治体標準オープンデータセット is wanted: heads for the code of the municipality, 調査年月日 and 総人口. Give one file at a time, as it was published.',
};

function findTables({ file, sheets }: Table): Found[] {
  return sheets.flatMap((sheet): Found[] => {
    for (let row = 1; row <= Math.min(LAST_HEAD_ROW, sheet.rows); row++) {
      const places = placesIn(sheet.row(row));
      const { code, day, total } = places;
      if (code === null || day === null || total === null) continue;
      const said = (column: number) => sheet.at(row + 1, column)?.text.trim() ?? '';
      const date = surveyDay(said(day));
      if (date === null) return [];
      return [
        {
          file,
          sheet,
          row,
          day: date,
          code: codeWritten(said(code)),
          places: { ...places, code, day, total },
        },
      ];
    }
    return [];
  });
}

function placesIn(cells: readonly (Cell | null)[]): Places {
  const find = (head: RegExp) =>
    cells.find((cell) => cell && head.test(headMeant(cell.text)))?.column ?? null;
  const entries = Object.entries(HEADS).map(([key, head]) => [key, find(head)]);
  return Object.fromEntries(entries) as Places;
}

function* read(tables: readonly Table[], _: Edition, context: ReadContext): Generator<Read> {
  const columns = readColumns(STANDARD_DATASET.id);
  for (const found of tables.flatMap(findTables)) {
    const rows = readTowns(townTable(found, columns, context), columns, context);
    for (const figure of sumAreas(rows, found, context)) {
      if ('dropped' in figure) yield figure;
      else yield { ...figure, series: seriesOfTown(figure.series, figure.municipality) };
    }
  }
}

function townTable(
  { file, sheet, row, day, places }: Found,
  columns: Columns,
  context: ReadContext,
) {
  const year = Number(day.slice(0, 4));
  const own = Object.values(places).filter((column) => column !== places.total);
  const heads = sheet.row(row).flatMap((cell) => {
    if (!cell || own.includes(cell.column) || OTHER.test(cell.text)) return [];
    const { column, text } = cell;
    return [{ file, sheet: sheet.name, row, column, code: null, text: headMeant(text) }];
  });
  const found = findColumns(heads, columns, context);
  const asPrinted = (at: number) => sheet.at(row, at)?.text ?? '';
  return {
    ...{ file, sheet, firstRow: row + 1 },
    columns: found.map(({ head, is }) => ({
      ...{ is, year },
      head: { ...head, text: asPrinted(head.column) },
    })),
    place: (cells: readonly (Cell | null)[]) => {
      const said = (at: number | null) =>
        at === null ? null : (cells[at - 1]?.text.trim() ?? null) || null;
      return {
        ...{ code: said(places.code), prefecture: said(places.prefecture) },
        name: said(places.name),
      };
    },
  };
}

/** Without a unit; "0-4歳の男性" is "男性 > 0～4歳". */
function headMeant(text: string): string {
  const head = foldHead(text).replace(/\((?:人|世帯)\)$/u, '');
  const [, ages = '', sex] = /^(.+?)の?(男性|女性)$/u.exec(head) ?? [];
  const group = ageGroupIn(ages);
  return group ? `${sex} > ${ageWords(group).ja}` : head;
}
