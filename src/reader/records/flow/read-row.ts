import type { Printed } from '../../blocks/block.js';
import type { Doubt } from '../../doubt.js';
import type { RawFigure, RawRecord } from '../raw-record.js';
import { isFigure } from './figure-cell.js';
import type { FigureColumn } from './figure-columns.js';
import type { RowTexts } from './texts-of-row.js';
import type { OwnRow } from './trailing-words.js';
import { unitAgrees } from './unit-agrees.js';

/** What the table and the rows before have said that bears on this row. */
export interface Carried {
  group: Printed | null;
  name: Printed | null;
  isNameOpen: boolean;
  /** Where the heads stand. */
  page: number;
  /** Whether all words of the row are under heads that tell them apart. */
  areWordsTold: boolean;
}

/** A row as a record; null where nothing says what its figures are of. */
export function readRow(
  row: OwnRow,
  texts: RowTexts,
  columns: readonly FigureColumn[],
  carried: Carried,
): RawRecord | null {
  const name = texts.name ?? carried.name;
  if (!name) return null;
  const group = texts.group ?? carried.group;
  return {
    reader: 'FLOW',
    name,
    unit: texts.unit ?? row.unit,
    definition: texts.definition,
    measuredBy: texts.measuredBy,
    direction: row.direction ?? texts.direction,
    marked: texts.marked,
    under: group ? [group] : [],
    notes: [],
    figures: figuresOf(row, texts, columns),
    doubts: doubtsOf(row, texts, name, columns, carried),
  };
}

/** The figures of a row, each under its heads; what says how far a target is reached is none. */
export function figuresOf(
  { figures }: OwnRow,
  { kind }: RowTexts,
  columns: readonly FigureColumn[],
): RawFigure[] {
  const fits = figures.length === columns.length;
  return figures.flatMap((cell, i) => {
    const column = fits ? columns[i] : null;
    if (column && column.holds !== 'FIGURE') return [];
    const years = column ? yearsBeside(column, columns, figures) : [];
    return { cell, heads: [...(column?.heads ?? []), ...years, ...(kind ? [kind] : [])] };
  });
}

/** The year of a figure, where it stands in a column of its own: 目標年度 beside 目標値. */
function yearsBeside(
  { heads: [head] }: FigureColumn,
  columns: readonly FigureColumn[],
  cells: readonly Printed[],
): Printed[] {
  const begins = head?.text.slice(0, 2) ?? '';
  const at = columns.findIndex(
    (column) => column.holds === 'YEAR' && column.heads[0]?.text.startsWith(begins),
  );
  return cells[at] ? [cells[at]] : [];
}

function doubtsOf(
  row: OwnRow,
  texts: RowTexts,
  name: Printed,
  columns: readonly FigureColumn[],
  { page, areWordsTold, isNameOpen }: Carried,
): Doubt[] {
  const words = [name, texts.definition].flatMap((one) => one?.text ?? []);
  const figures = row.figures.map(({ text }) => text);
  const isSaid = row.before.at(-1)?.line === row.line || unitAgrees(figures, texts.unit, words);
  const isOnLine = row.before.every(({ line }) => line === row.line);
  // A figure among the words is the end of a row that was not read as one.
  const hasFigure = row.before.some(({ text }) => isFigure(text) && !/^\d{1,3}$/u.test(text));
  const isOpen =
    row.behind.length > 0 ||
    hasFigure ||
    (texts.name === null && isNameOpen) ||
    texts.sureness === 'OPEN' ||
    !(areWordsTold || isOnLine);
  const onOtherPage = row.before.some((piece) => piece.page !== page);
  return [
    ...when(row.figures.length !== columns.length, 'CELLS_DO_NOT_FIT_HEADS', row.figures),
    ...when(isOpen, 'NOT_READ_FOR_CERTAIN', [name]),
    ...when(!isSaid, 'ORDER_ALONE', row.figures),
    ...when(texts.sureness !== 'SURE', 'NAME_UNSURE', [name]),
    ...when(onOtherPage, 'HEAD_CARRIED_OVER', columns[0]?.heads ?? []),
  ];
}

const when = (is: boolean, kind: Doubt['kind'], about: readonly Printed[]): Doubt[] =>
  is ? [{ kind, about }] : [];
