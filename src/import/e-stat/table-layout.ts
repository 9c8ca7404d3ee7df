import type { MissingReason } from '../../domain/vocabulary.js';
import type { Sheet, Table } from '../../tables/table.js';
import { isMark, reasonMeant } from './note-words.js';
import { type PrintedItem, readItem, yearOf } from './printed-item.js';

/** A code and the name beside it. */
interface CodeColumns {
  code: number;
  /** Null where only the code is given. */
  name: number | null;
}

/** A column of figures: item and year stand over it or in its rows. */
export interface FigureColumn {
  column: number;
  head: string;
  item: PrintedItem | null;
  year: number | null;
}

/** How a table of e-Stat is laid out: with one value in a row, or with items or years side by side. */
export interface TableLayout {
  file: string;
  sheet: Sheet;
  /** 表番号 and 更新日, where they stand above the table. */
  number: string | null;
  updated: string | null;
  /** What the notes above the table say of its marks. */
  marks: Readonly<Record<string, MissingReason>>;
  headRow: number;
  area: CodeColumns;
  item: CodeColumns | null;
  time: CodeColumns | null;
  unit: number | null;
  figures: readonly FigureColumn[];
}

/** No head stands below this row. */
const LAST_HEAD_ROW = 60;
const CODE_HEAD = /^(.*?)[\s_]*(?:コード|code)$/iu;
const AREA = /^(?:地域|(?:全国)?[・,、]?(?:都道府県)?[・,、]?市区?町村|area)/iu;
const TIME = /^(?:時間|調査年|年次|年度|time)/iu;
const KIND_OF_FIGURE = /^(?:観測値|表章項目|tab)/iu;

/** The layouts of the sheets of a file that are tables by municipalities. */
export const tableLayouts = ({ file, sheets }: Table): TableLayout[] =>
  sheets.flatMap((sheet) => layoutIn(file, sheet) ?? []);

function layoutIn(file: string, sheet: Sheet): TableLayout | null {
  for (let row = 1; row <= Math.min(LAST_HEAD_ROW, sheet.rows); row++) {
    const heads = sheet.row(row).map((cell) => cell?.text.normalize('NFKC').trim() ?? '');
    const layout = layoutOf(heads);
    if (layout) return { file, sheet, ...above(sheet, row), headRow: row, ...layout };
  }
  return null;
}

function layoutOf(heads: readonly string[]) {
  const codes = heads.flatMap((head, i) => {
    const [, of] = CODE_HEAD.exec(head) ?? [];
    return of === undefined || of.endsWith('補助') ? [] : [{ of, ...codeColumns(heads, i) }];
  });
  const area = codes.find(({ of }) => AREA.test(of));
  if (!area) return null;
  const others = codes.filter((one) => one !== area && !KIND_OF_FIGURE.test(one.of));
  const time = others.find(({ of }) => TIME.test(of)) ?? null;
  const [item = null, ...more] = others.filter((one) => one !== time);
  const figures = figureColumns(heads);
  const isTold = ({ item: over, year }: FigureColumn) =>
    (over !== null) !== (item !== null) && (year !== null) !== (time !== null);
  if (more.length > 0 || figures.length === 0 || !figures.some(isTold)) return null;
  const unit = heads.findIndex((head) => /^(?:unit|単位)$/iu.test(head)) + 1;
  return { area, item, time, unit: unit || null, figures: figures.filter(isTold) };
}

/** The name stands in the first column after the code that is not of codes, too. */
function codeColumns(heads: readonly string[], i: number): CodeColumns {
  const next = heads.findIndex((head, j) => j > i && !CODE_HEAD.test(head));
  const isName = next !== -1 && !/^(?:value|値|unit|単位|\/.*)$/iu.test(heads[next] ?? '');
  return { code: i + 1, name: isName ? next + 1 : null };
}

/** One of values, or all behind "/項目", which names what stands side by side. */
function figureColumns(heads: readonly string[]): FigureColumn[] {
  const value = heads.findIndex((head) => /^(?:value|値)$/iu.test(head));
  if (value !== -1) {
    return [{ column: value + 1, head: heads[value] ?? '', item: null, year: null }];
  }
  const slash = heads.findIndex((head) => head.startsWith('/'));
  if (slash === -1) return [];
  return heads.slice(slash + 1).map((head, i) => {
    return { column: slash + i + 2, head, item: readItem(head), year: yearOf(head) };
  });
}

function above(sheet: Sheet, head: number): Pick<TableLayout, 'number' | 'updated' | 'marks'> {
  const marks: Record<string, MissingReason> = {};
  const said = new Map<string, string>();
  for (let row = 1; row < head; row++) {
    const texts = sheet.row(row).flatMap((cell) => cell?.text.trim() || []);
    const [first = '', last = ''] = [texts[0], texts.at(-1)];
    said.set(first.replace(/[:：]$/u, ''), last);
    const reason = isMark(first) ? reasonMeant(last) : null;
    if (reason) marks[first] = reason;
  }
  const told = (name: string, pattern: RegExp) => pattern.exec(said.get(name) ?? '')?.[0] ?? null;
  return {
    marks,
    number: told('表番号', /^\d{10}$/),
    updated: told('更新日', /^\d{4}-\d{2}-\d{2}$/),
  };
}
