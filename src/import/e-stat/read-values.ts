import type { Cell } from '../../tables/table.js';
import { scaledPrint } from '../check-scale.js';
import type { Columns } from '../columns.js';
import type { Read, ReadContext } from '../dataset.js';
import { noNumber } from '../no-number.js';
import { findPlace, type PlaceFound } from '../places/find-place.js';
import { problemAt } from '../problem-at.js';
import { readNumberCell } from '../read-number.js';
import { type FoundItem, findItem } from './find-item.js';
import { type PrintedItem, readItem, yearOfTime } from './printed-item.js';
import type { FigureColumn, TableLayout } from './table-layout.js';

/** The figures of a table of e-Stat. */
export function* readValues(
  layout: TableLayout,
  columns: Columns,
  context: ReadContext,
): Generator<Read> {
  const { file, sheet, headRow, area } = layout;
  const marks = { ...columns.missing, ...layout.marks };
  const placeOf = placesOf(context);
  const itemOf = itemsOf(layout, columns, context);
  for (let row = headRow + 1; row <= sheet.rows; row++) {
    const cells = sheet.row(row);
    const printed = cells.filter((cell) => cell !== null && cell.text.trim() !== '');
    if (printed.length === 0) continue;
    const at = { file, sheet: sheet.name, row };
    if (printed.length === 1) {
      yield { ...at, dropped: 'NOTE', text: printed[0]?.text ?? '' };
      continue;
    }
    const [code, name] = [textAt(cells, area.code), textAt(cells, area.name)];
    const { found, isNew } = placeOf(code, name);
    if ('dropped' in found) {
      yield { ...at, dropped: found.dropped, text: `${code} ${name}` };
      continue;
    }
    if ('message' in found) {
      // Its other rows say the same.
      if (isNew)
        context.problem(problemAt(found.code, { ...at, column: area.code }, found.message));
      continue;
    }
    const { municipality } = found;
    for (const figure of layout.figures) {
      const item = itemOf(cells, figure, row);
      if (!item) continue;
      const year = figure.year ?? yearIn(cells, layout);
      const { column } = figure;
      if (year === null) {
        const time = textAt(cells, layout.time?.code ?? null);
        context.problem(problemAt('YEAR_UNREADABLE', { ...at, column }, noYear(time)));
        continue;
      }
      const raw = textAt(cells, column);
      const number = cells[column - 1]?.number ?? null;
      const read = readNumberCell(raw, number, marks);
      if ('fault' in read) {
        context.problem(problemAt(read.fault, { ...at, column }, noNumber(read.fault, raw, marks)));
        continue;
      }
      const value = read.value === null ? null : item.found.inUnit(read.value);
      const { missing } = read;
      const scaled = scaledPrint({ raw, value: read.value, number }, item.found.inUnit);
      if (scaled) {
        context.problem(problemAt('PRINT_SCALED', { ...at, column }, scaled));
        continue;
      }
      yield {
        ...{ ...at, column, head: item.printed.text, series: item.found.is.series },
        ...{ municipality, year, raw, value, missing },
      };
    }
  }
}

const noYear = (time: string) => ({
  ja: `時間のコード「${time}」は年ではありません。年（2020100000 など）の表が要ります。`,
  en: `the time "${time}" is no year: a table by years is wanted (2020100000).`,
});

const textAt = (cells: readonly (Cell | null)[], column: number | null) =>
  column === null ? '' : (cells[column - 1]?.text ?? '');

const yearIn = (cells: readonly (Cell | null)[], { time }: TableLayout) =>
  time && yearOfTime(textAt(cells, time.code), textAt(cells, time.name));

/** Where e-Stat prints no name, its five digits are those without the check digit. */
const withoutName = (code: string, name: string) =>
  name === '' && /^\d{5}$/.test(code) ? `R${code}` : code;

/** A table has thousands of rows of one place: it is looked up once. */
function placesOf({ places }: ReadContext) {
  const known = new Map<string, PlaceFound>();
  return (code: string, name: string) => {
    const key = `${code} ${name}`;
    const before = known.get(key);
    const found =
      before ?? findPlace({ code: withoutName(code, name), name, prefecture: null }, places);
    known.set(key, found);
    return { found, isNew: before === undefined };
  };
}

/** Finds the item of a figure, once for each; what is not known is listed where it stands first. */
function itemsOf(
  { file, sheet, headRow, item, unit }: TableLayout,
  columns: Columns,
  context: ReadContext,
) {
  const known = new Map<string, { found: FoundItem; printed: PrintedItem } | null>();
  return (cells: readonly (Cell | null)[], figure: FigureColumn, row: number) => {
    const own = unit === null ? null : textAt(cells, unit) || null;
    const code = textAt(cells, item?.code ?? null);
    const name = textAt(cells, item?.name ?? null);
    const key = figure.item?.text ?? `${code} ${name} ${own}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const printed = figure.item ?? readItem(name.startsWith(code) ? name : `${code}_${name}`);
    const full = printed && { ...printed, unit: printed.unit ?? own };
    const found = full && findItem(full, columns);
    known.set(key, found && { found, printed: full });
    if (!found) {
      const place = figure.item
        ? { row: headRow, column: figure.column }
        : { row, column: item?.code ?? figure.column };
      const head = `${printed?.text ?? code}${own === null ? '' : `【${own}】`}`;
      context.unknown({ file, sheet: sheet.name, ...place, head });
    }
    return known.get(key) ?? null;
  };
}
