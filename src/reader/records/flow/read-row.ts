import type { Printed } from '../../blocks/block.js';
import type { Doubt } from '../../doubt.js';
import type { RawFigure, RawRecord } from '../raw-record.js';
import type { FigureColumn } from './figure-columns.js';
import type { Row } from './rows.js';
import type { RowTexts } from './texts-of-row.js';
import { unitAgrees } from './unit-agrees.js';

/** What the rows before have said that goes on in this one. */
export interface Carried {
  group: Printed | null;
  name: Printed | null;
  /** Where the heads stand. */
  page: number;
}

/** A row as a record; null where nothing says what its figures are of. */
export function readRow(
  row: Row,
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
    direction: null,
    marked: texts.marked,
    under: group ? [group] : [],
    notes: texts.note ? [texts.note] : [],
    figures: figuresOf(row, columns),
    doubts: doubtsOf(row, texts, name, columns, carried),
  };
}

function figuresOf({ figures }: Row, columns: readonly FigureColumn[]): RawFigure[] {
  const fits = figures.length === columns.length;
  return figures.flatMap((cell, i) => {
    const column = fits ? columns[i] : null;
    return column?.isRate ? [] : [{ cell, heads: column?.heads ?? [] }];
  });
}

function doubtsOf(
  row: Row,
  texts: RowTexts,
  name: Printed,
  columns: readonly FigureColumn[],
  { page }: Carried,
): Doubt[] {
  const words = [name, texts.definition].flatMap((one) => one?.text ?? []);
  const figures = row.figures.map(({ text }) => text);
  const isOnLine = row.before.at(-1)?.line === row.line;
  const isSaid = isOnLine || unitAgrees(figures, words);
  const isOpen = texts.behind !== null || texts.sureness === 'OPEN';
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
