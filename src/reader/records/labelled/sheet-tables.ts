import type { Cell, Printed, Table } from '../../blocks/block.js';
import type { LeftOut } from '../../left-out.js';
import { type Draft, draftOf, recordsOf } from '../draft.js';
import type { Found } from '../found.js';
import { namePartsOf } from '../name-parts.js';
import { isFourDigits } from '../table/cell-shape.js';
import { isDatum, isUnitAlone } from './datum.js';
import { type LabelKind, labelOf } from './label.js';
import { isReason, REASONS } from './left-out-label.js';
import { markOf, mayName, splitName } from './name-label.js';
import { columnsOf, rowsWithEras } from './rows-with-eras.js';

/** What was read of a table so far. */
interface Sheet {
  drafts: Draft[];
  open: Draft | null;
  /** The cell that named the open draft: rows beside it go on with it. */
  openCell: Cell | null;
  heads: Map<number, Cell[]>;
  roles: Map<number, LabelKind>;
  leftOut: LeftOut[];
  /** Whether a label stood beside a figure: a table of rows alone is not ours. */
  isSheet: boolean;
}

/**
 * A table of labels and values, or of 目標 and 実績 in rows; null where it is of another kind: with
 * a head 指標名 over the names of its rows it is a plain table. `above` is the name that is printed
 * over it.
 */
export function readSheetTable(table: Table, above: Draft | null): Found | null {
  const rows = rowsWithEras(table);
  const sheet: Sheet = {
    ...{
      drafts: above ? [above] : [],
      open: above,
      openCell: null,
      heads: new Map(),
      roles: new Map(),
    },
    ...{ leftOut: [], isSheet: false },
  };
  const isHead = rows.map(isHeadRow);
  for (const [row, cells] of rows.entries()) {
    if (isHead[row] && cells.some((cell) => isHeadOfNames(cell, isHead))) return null;
    if (isHead[row]) readHeads(sheet, cells, isHead[row - 1] ?? false);
    else if (!readTitle(sheet, cells, table.columns) && !readData(sheet, cells, row)) {
      readPairs(sheet, cells, row);
    }
  }
  if (!sheet.isSheet) return null;
  if (table.layout === 'UNRULED') {
    for (const draft of sheet.drafts) {
      draft.doubts.push({ kind: 'COLUMNS_BY_GAPS', about: [draft.name] });
    }
  }
  return {
    records: recordsOf(
      'LABELLED',
      sheet.drafts.filter(({ figures }) => figures.length > 0),
    ),
    leftOut: sheet.leftOut,
  };
}

const textOf = ({ printed }: Cell) => printed.text;
const kindOf = (cell: Cell) => labelOf(textOf(cell));
const isOf = (cell: Cell, ...kinds: LabelKind[]) => {
  const kind = kindOf(cell);
  return kind !== null && kinds.includes(kind);
};

/** 指標名 over names, and not beside the rows of one indicator. */
const isHeadOfNames = (cell: Cell, isHead: readonly boolean[]): boolean =>
  isOf(cell, 'NAME') && isHead.slice(cell.row, cell.row + cell.rows).every(Boolean);

/** Years or measures side by side, and no figure. */
function isHeadRow(cells: readonly Cell[]): boolean {
  const heads = cells.filter((cell) => isOf(cell, 'MEASURE', 'YEAR'));
  // 実績 | 1980 | 2000: figures, as far as anybody knows.
  const mayBeFigures = cells.some((cell) => isFourDigits(textOf(cell)));
  if (mayBeFigures && cells.some((cell) => isOf(cell, 'MEASURE'))) return false;
  if (heads.length === 0 || cells.some((cell) => kindOf(cell) === null && isDatum(textOf(cell)))) {
    return false;
  }
  return heads.length > 1 || (cells.length > 1 && cells.every((cell) => kindOf(cell) !== null));
}

function readHeads(sheet: Sheet, cells: readonly Cell[], underHead: boolean): void {
  if (!underHead) {
    sheet.heads.clear();
    sheet.roles.clear();
  }
  for (const cell of cells) {
    const kind = kindOf(cell);
    for (const column of columnsOf(cell)) {
      if (kind === 'MEASURE' || kind === 'YEAR') {
        const above = sheet.heads.get(column) ?? [];
        if (!above.includes(cell)) sheet.heads.set(column, [...above, cell]);
      } else if (kind) {
        sheet.roles.set(column, kind);
        sheet.heads.delete(column);
      }
    }
  }
}

/** A row of one wide cell names what stands under it, where no label does. */
function readTitle(sheet: Sheet, cells: readonly Cell[], columns: number): boolean {
  const [title] = cells;
  if (!title || cells.length > 1 || columns < 3 || title.columns < columns) return false;
  if (kindOf(title) !== null || isDatum(textOf(title)) || !mayName(textOf(title))) return false;
  const split = splitName(title.printed);
  open(sheet, split?.name ?? title.printed, split?.label ?? null);
  if (!split) sheet.open?.doubts.push({ kind: 'NAME_UNSURE', about: [title.printed] });
  return true;
}

/** A row of figures under heads; false where it is none. */
function readData(sheet: Sheet, cells: readonly Cell[], row: number): boolean {
  const data = cells.filter(
    (cell) =>
      cell.row === row &&
      sheet.heads.has(cell.column) &&
      kindOf(cell) === null &&
      isDatum(textOf(cell)),
  );
  const [first] = data;
  if (!first) return false;
  const beside = cells.filter(({ column }) => column < first.column);
  const labels = beside.filter((cell) => isOf(cell, 'MEASURE', 'YEAR'));
  const left = reasonBeside(beside);
  if (left) {
    sheet.leftOut.push({ reason: left.reason, printed: left.cell.printed });
    return true;
  }
  if (beside.some((cell) => isOf(cell, 'RATE'))) return true;
  openNamed(sheet, beside);
  const { open } = sheet;
  const figures = data.flatMap((cell) => {
    const heads = [...(sheet.heads.get(cell.column) ?? [])];
    const all = [...labels.filter((one) => isOf(one, 'MEASURE')), ...heads].concat(
      labels.filter((one) => isOf(one, 'YEAR')),
    );
    const isMeasured = all.some((one) => isOf(one, 'MEASURE'));
    return isMeasured ? [{ cell: cell.printed, heads: all.map(({ printed }) => printed) }] : [];
  });
  if (!open || figures.length === 0) return true;
  if (labels.length > 0 || sheet.openCell === null) sheet.isSheet = true;
  for (const { printed } of labels) open.unit ??= namePartsOf(printed).unit;
  open.figures.push(...figures);
  return true;
}

function reasonBeside(cells: readonly Cell[]) {
  for (const cell of cells) {
    const kind = kindOf(cell);
    if (isReason(kind)) return { reason: REASONS[kind], cell };
  }
  return null;
}

/** The cell left of the figures that names their indicator; the open draft goes on where none does. */
function openNamed(sheet: Sheet, beside: readonly Cell[]): void {
  const named = beside.filter((cell) => {
    const role = sheet.roles.get(cell.column);
    const mayName = role === undefined || role === 'NAME' || role === 'OTHER';
    return (
      mayName && kindOf(cell) === null && !isUnitAlone(textOf(cell)) && /\p{L}/u.test(textOf(cell))
    );
  });
  const cell = named.find(({ column }) => sheet.roles.get(column) === 'NAME') ?? named.at(-1);
  if (cell && cell !== sheet.openCell) {
    open(sheet, splitName(cell.printed)?.name ?? cell.printed, null);
    sheet.openCell = cell;
  }
  const draft = sheet.open;
  if (!draft) return;
  const under = (kind: LabelKind) =>
    beside.find(({ column }) => sheet.roles.get(column) === kind)?.printed ?? null;
  draft.unit ??= under('UNIT') ?? beside.find((one) => isUnitAlone(textOf(one)))?.printed ?? null;
  draft.definition ??= under('DEFINITION');
  draft.measuredBy ??= under('MEASURED_BY');
}

function open(sheet: Sheet, name: Printed, label: Printed | null): void {
  const parts = namePartsOf(name);
  sheet.open = draftOf(parts.name);
  sheet.open.unit = parts.unit;
  sheet.open.marked = parts.marked ?? (label ? markOf(label) : null);
  sheet.openCell = null;
  sheet.drafts.push(sheet.open);
}

/** Labels with their values beside them: 指標名 | 収納率 | 単位 | ％ | 現状値（R4） | 97.1. */
function readPairs(sheet: Sheet, cells: readonly Cell[], row: number): void {
  for (const [i, cell] of cells.entries()) {
    if (cell.row !== row) continue;
    const split = splitName(cell.printed);
    if (split) {
      open(sheet, split.name, split.label);
      continue;
    }
    const kind = kindOf(cell);
    const value = cells[i + 1];
    if (!kind || !value || kindOf(value) !== null) continue;
    if (isReason(kind)) {
      if (isDatum(textOf(value))) {
        sheet.leftOut.push({ reason: REASONS[kind], printed: value.printed });
      }
      if (kind === 'TARGET_GROUP') sheet.open = null;
    } else if (kind === 'NAME') open(sheet, value.printed, cell.printed);
    else if (sheet.open) take(sheet, sheet.open, kind, cell.printed, value.printed);
  }
}

function take(sheet: Sheet, draft: Draft, kind: LabelKind, label: Printed, value: Printed): void {
  if (kind === 'UNIT') draft.unit ??= value;
  else if (kind === 'DEFINITION') draft.definition ??= value;
  else if (kind === 'MEASURED_BY') draft.measuredBy ??= value;
  else if (kind === 'DIRECTION') draft.direction ??= value;
  else if (kind === 'MEASURE' && isDatum(value.text)) {
    draft.unit ??= namePartsOf(label).unit;
    draft.figures.push({ cell: value, heads: [label] });
    sheet.isSheet = true;
  }
}
