import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import type { Cell, Column, Row } from '../column.js';
import { fieldOf } from './csv.js';
import { withoutTimes } from './zip-times.js';

/** Characters that a column shows. */
const NARROWEST = 8;
const WIDEST = 40;

/** A sheet of a workbook. */
export interface Sheet {
  rows: readonly Row[];
  name: string;
  columns: readonly Pick<Column, 'name' | 'type'>[];
}

/**
 * A workbook (xlsx): numbers are numbers, all else is text, so that a code keeps its zero and nothing is a formula;
 * the heads stay in sight. The same sheets give the same bytes.
 */
export async function workbook(sheets: readonly Sheet[]): Promise<Buffer> {
  const written = sheets.map(({ name, columns, rows }) => ({
    sheet: name,
    data: [
      columns.map(head),
      ...rows.map((row) => columns.map((column) => cellOf(row[column.name]))),
    ],
    columns: columns.map((column) => ({ width: widthOf(column, rows) })),
    stickyRowsCount: 1,
  }));
  return withoutTimes(await writeExcelFile(written).toBuffer());
}

const head = ({ name }: Pick<Column, 'name'>): CellObject => ({
  value: name,
  type: String,
  fontWeight: 'bold',
});

function cellOf(value: Cell | undefined): SheetData[number][number] {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  return { value: String(fieldOf(value)), type: String, format: '@' };
}

/** Looks at the first rows: the others are like them. */
function widthOf({ name }: Pick<Column, 'name'>, rows: Sheet['rows']): number {
  const texts = [name, ...rows.slice(0, 20).map((row) => String(row[name] ?? ''))];
  return Math.min(WIDEST, Math.max(NARROWEST, ...texts.map(widthOfText)));
}

/** A Japanese character is as wide as two others. */
const widthOfText = (text: string) =>
  1 + [...text].reduce((sum, one) => sum + (one < '\u1100' ? 1 : 2), 0);
