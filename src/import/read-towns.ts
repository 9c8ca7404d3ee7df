import type { MissingReason } from '../domain/vocabulary.js';
import type { Cell } from '../tables/table.js';
import { scaledPrint } from './check-scale.js';
import type { Columns } from './columns.js';
import type { ReadContext, ReadDropped, ReadFigure } from './dataset.js';
import type { FoundColumn } from './find-columns.js';
import { inUnit, unitPrinted } from './heads/in-unit.js';
import { noNumber } from './no-number.js';
import { problemAt } from './problem-at.js';
import { BRACKETS, type CellReading, isBelowZero, readNumberCell } from './read-number.js';
import { type TownTable, townRows } from './town-rows.js';

/** A column of figures of a year; null where they have none. */
export type DatedColumn = FoundColumn & { year: number | null; printedUnit?: string | null };

/** A table with one municipality in a row, and its columns of figures. */
export interface FigureTable extends TownTable {
  /** What stands above the table: it may name the units of all its columns. */
  title?: string;
  /** Those of a row where a municipality has several rows: of all, men and women. */
  columns: readonly DatedColumn[] | ((cells: readonly (Cell | null)[]) => readonly DatedColumn[]);
}

/** The figures of a table with one municipality in a row. */
export function* readTowns(
  { columns, title = '', ...table }: FigureTable,
  { missing: marks, words, bracketed }: Columns,
  context: Pick<ReadContext, 'places' | 'problem'>,
): Generator<ReadFigure | ReadDropped> {
  const { file, sheet } = table;
  const units = new Map<DatedColumn, string>();
  const unitOf = (column: DatedColumn) => {
    const unit = units.get(column) ?? unitPrinted(column, title);
    units.set(column, unit);
    return unit;
  };
  for (const town of townRows(table, context)) {
    if ('dropped' in town) {
      yield town;
      continue;
    }
    const { row, cells, municipality } = town;
    for (const column of typeof columns === 'function' ? columns(cells) : columns) {
      const { head, is, year } = column;
      const cell = cells[head.column - 1];
      const raw = printedIn(cell);
      const number = cell?.number ?? null;
      const isRemark = bracketed !== undefined && !isBelowZero(number);
      const inner = isRemark ? BRACKETS.exec(raw)?.[1] : undefined;
      const read = wordsOr(
        readNumberCell(withoutUnit(inner ?? raw, is.unit), number, marks),
        raw,
        words,
      );
      if ('fault' in read) {
        const at = { file, sheet: sheet.name, row, column: head.column };
        context.problem(problemAt(read.fault, at, noNumber(read.fault, raw, marks)));
        continue;
      }
      const ofSeries = (value: string) => inUnit(value, unitOf(column), is.unit);
      const scaled = scaledPrint({ raw, value: read.value, number }, ofSeries);
      if (scaled) {
        const at = { file, sheet: sheet.name, row, column: head.column };
        context.problem(problemAt('PRINT_SCALED', at, scaled));
        continue;
      }
      // Written out: there are hundreds of thousands.
      yield {
        file,
        sheet: sheet.name,
        row,
        column: head.column,
        head: head.text,
        series: is.series,
        municipality,
        year,
        raw,
        value: read.value === null ? null : ofSeries(read.value),
        missing: read.missing,
        note: inner === undefined ? undefined : bracketed,
      };
    }
  }
}

/** A cell may print the unit of its column behind the figure: 50.0%. */
const withoutUnit = (text: string, unit: string): string =>
  !/\d$/.test(text) && text.normalize('NFKC').endsWith(unit) ? text.slice(0, -unit.length) : text;

/** A zero that the format of a workbook hides is no empty cell. */
const printedIn = (cell: Cell | null | undefined): string =>
  cell ? cell.text.trim() || `${cell.number ?? ''}` : '';

/** What a cell of figures says in words is missing, where the dataset says so. */
const wordsOr = (read: CellReading, raw: string, words: MissingReason | undefined): CellReading =>
  words !== undefined && 'fault' in read && isAnswer(raw) ? { value: null, missing: words } : read;

/** In words of a person: what programs write (#REF!, NaN, a formula) is none. */
const isAnswer = (text: string) =>
  !/\p{N}/u.test(text) &&
  /^[^=+@]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
