import type { Table } from '../../tables/table.js';
import { readColumns } from '../columns.js';
import type { Dataset, Edition, Mismatch } from '../dataset.js';
import { readItem, yearOfTime } from './printed-item.js';
import { readValues } from './read-values.js';
import { type TableLayout, tableLayouts } from './table-layout.js';

/** 社会・人口統計体系 as the API of e-Stat gives it, kept as a file with one value in a row. */
export const E_STAT: Dataset = eStatDataset('e-stat');
/** The same as it is downloaded by hand: one value in a row, or items or years side by side. */
export const E_STAT_CSV: Dataset = eStatDataset('e-stat-csv');

function eStatDataset(id: string): Dataset {
  return {
    id,
    recognise,
    *read(tables, _, context) {
      const columns = readColumns(id);
      for (const layout of tables.flatMap(tableLayouts)) {
        yield* readValues(layout, columns, context);
      }
    },
  };
}

function recognise(tables: readonly Table[]): Edition | Mismatch {
  const layouts = tables.flatMap(tableLayouts);
  const names = new Set(layouts.map((layout) => `${dateOf(layout)}.${numberOf(layout)}`));
  const [edition = '', ...others] = names;
  if (layouts.length < tables.length || others.length > 0) {
    return { mismatch: layouts.length < tables.length ? NO_TABLE : SEVERAL };
  }
  return { edition };
}

const NO_TABLE = {
  ja: 'e-Stat の市区町村の表ではありません。見出しの行に「地域 コード」（または area_code）と、項目（A1101_… ）か年が要ります。e-Stat の「ダウンロード」で、コードを付けた CSV を選んでください。',
  en: 'This is no table of e-Stat by municipalities: its head is to have 地域 コード (or area_code), and items (A1101_…) or years. In e-Stat choose to download CSV with codes.',
};

const SEVERAL = {
  ja: 'ファイルが同じ表の同じ更新のものではありません。一つの表ごとに読み込んでください。',
  en: 'The files are not of one table in one state: import one table at a time.',
};

/** A download by hand tells no day: then its latest year. */
function dateOf(layout: TableLayout): string {
  const years = [...yearsOf(layout)];
  return layout.updated ?? `${years.reduce((most, year) => Math.max(most, year), 0)}`;
}

function* yearsOf({ sheet, headRow, time, figures }: TableLayout): Generator<number> {
  for (const { year } of figures) if (year !== null) yield year;
  if (!time) return;
  const textAt = (row: number, column: number | null) =>
    column === null ? '' : (sheet.at(row, column)?.text ?? '');
  for (let row = headRow + 1; row <= sheet.rows; row++) {
    yield yearOfTime(textAt(row, time.code), textAt(row, time.name)) ?? 0;
  }
}

/** Without 表番号 the letters of its items: "a". */
function numberOf({ number, sheet, headRow, item, figures }: TableLayout): string {
  if (number !== null) return number;
  const codes = figures.flatMap((figure) => figure.item?.code ?? []);
  for (let row = headRow + 1; item && row <= sheet.rows; row++) {
    codes.push(readItem(sheet.at(row, item.code)?.text ?? '')?.code ?? '');
  }
  const letters = new Set(codes.flatMap((code) => code.slice(0, 1).toLowerCase() || []));
  return [...letters].sort().join('-') || 'table';
}
