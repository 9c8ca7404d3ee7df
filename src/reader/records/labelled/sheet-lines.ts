import type { Line, Printed } from '../../blocks/block.js';
import type { LeftOut } from '../../left-out.js';
import { type Draft, draftOf, recordsOf } from '../draft.js';
import type { Found } from '../found.js';
import { namePartsOf } from '../name-parts.js';
import { partOf } from '../printed-parts.js';
import { isUnitAlone } from './datum.js';
import { foldLabel } from './label.js';
import { isReason, REASONS } from './left-out-label.js';
import { markOf, mayName } from './name-label.js';
import { joinRuns, type Piece, piecesOf } from './sheet-pieces.js';
import { splitRun } from './split-run.js';

/** A year with the measures that are printed under it. */
interface YearHead {
  year: Printed;
  measures: Printed[];
}

/** What the lines said so far. */
interface Sheet {
  drafts: Draft[];
  open: Draft | null;
  heads: YearHead[];
  /** Whether the heads are still being printed: nothing else came since the last of them. */
  inHeads: boolean;
  leftOut: LeftOut[];
}

/**
 * The indicators of a sheet whose labels and figures come line by line: the name behind 指標, the
 * years, and for each measure as many figures as there are years. Where the counts differ nothing is
 * read: which figure is of which year would be a guess.
 */
export function readSheetLines(lines: readonly Line[]): Found & { open: Draft | null } {
  const sheet: Sheet = { drafts: [], open: null, heads: [], inHeads: false, leftOut: [] };
  const pieces = lines.flatMap(piecesOf);
  for (let at = 0; at < pieces.length; ) at += Math.max(1, readAt(sheet, pieces, at));
  return {
    records: recordsOf('LABELLED', sheet.drafts),
    leftOut: sheet.leftOut,
    open: sheet.open?.figures.length === 0 ? sheet.open : null,
  };
}

/** Reads what begins at a piece; how many pieces that were. */
function readAt(sheet: Sheet, pieces: readonly Piece[], at: number): number {
  const piece = pieces[at] as Piece;
  const next = pieces[at + 1];
  if (piece.kind === 'YEAR') return readYear(sheet, piece, at, pieces);
  if (piece.kind === 'MEASURE') return readMeasure(sheet, pieces, at);
  if (piece.kind === 'NAME') return readName(sheet, pieces, at);
  if (piece.kind === 'RUN') return readRow(sheet, pieces, at);
  if (isReason(piece.kind)) return leaveOut(sheet, piece.kind, next);
  if (piece.kind === 'RATE') return 1 + runFrom(pieces, at + 1).length;
  const said = next?.kind === 'TEXT' || next?.kind === 'UNIT_TEXT' || next?.kind === 'NAME_TEXT';
  const { open } = sheet;
  if (!open) return 1;
  if (piece.kind === 'UNIT_TEXT' && open.figures.length === 0) open.unit ??= piece.printed;
  else if (isUnitBehindName(sheet, pieces, at)) open.unit ??= piece.printed;
  else if (said && piece.kind === 'DEFINITION') open.definition ??= next.printed;
  else if (said && piece.kind === 'MEASURED_BY') open.measuredBy ??= next.printed;
  else return 1;
  return said && piece.kind !== 'UNIT_TEXT' && piece.kind !== 'TEXT' ? 2 : 1;
}

function readName(sheet: Sheet, pieces: readonly Piece[], at: number): number {
  sheet.inHeads = false;
  sheet.open = null;
  // 指標1 / 名称 / 健診の受診率: the second label says what the first one began.
  const skipped = NAME_AGAIN.test(foldLabel(pieces[at + 1]?.printed.text ?? '')) ? 2 : 1;
  const next = pieces[at + skipped];
  if (!next || (next.kind !== 'NAME_TEXT' && next.kind !== 'TEXT')) return 1;
  if (!mayName(next.printed.text)) return skipped + 1;
  const { name, unit } = unitBehind(next.printed);
  const parts = namePartsOf(name);
  sheet.open = draftOf(parts.name);
  sheet.open.unit = parts.unit ?? unit;
  sheet.open.marked = parts.marked ?? markOf((pieces[at] as Piece).printed);
  sheet.drafts.push(sheet.open);
  return skipped + 1;
}

const NAME_AGAIN = /^(?:指標)?の?名称?$/u;

/** A unit that stands behind the name on its line: 講座の開催回数 回. */
function unitBehind(printed: Printed): { name: Printed; unit: Printed | null } {
  const [behind = '', word = ''] = /\s+(\S+)$/u.exec(printed.text) ?? [];
  if (!isUnitAlone(word)) return { name: printed, unit: null };
  const end = printed.text.length;
  return {
    name: partOf(printed, 0, end - behind.length),
    unit: partOf(printed, end - word.length, end),
  };
}

/** A short word right behind a name and before its figures: 冊点. */
function isUnitBehindName({ open }: Sheet, pieces: readonly Piece[], at: number): boolean {
  const { kind, printed } = pieces[at] as Piece;
  const isNext = open?.figures.length === 0 && isNameAt(pieces, at - 1);
  return kind === 'TEXT' && isNext && pieces[at + 1]?.kind === 'RUN' && printed.text.length < 6;
}

const isNameAt = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.kind === 'NAME_TEXT' || pieces[at - 1]?.kind === 'NAME';

function readYear(sheet: Sheet, piece: Piece, at: number, pieces: readonly Piece[]): number {
  if (!sheet.inHeads) sheet.heads = [];
  sheet.inHeads = true;
  sheet.heads.push({ year: piece.printed, measures: [] });
  // 現状値 / 令和4年度 / 65.2％ came before: a year with a figure right behind is no head of a column.
  if (pieces[at + 1]?.kind === 'RUN' && sheet.heads.length === 1) sheet.inHeads = false;
  return 1;
}

function readMeasure(sheet: Sheet, pieces: readonly Piece[], at: number): number {
  const label = (pieces[at] as Piece).printed;
  const runs = runFrom(pieces, at + 1);
  const last = sheet.heads.at(-1);
  if (runs.length === 0) {
    const [year, ...more] = [pieces[at + 1], ...runFrom(pieces, at + 2)];
    if (year?.kind === 'YEAR' && more.length === 1 && sheet.open && !sheet.inHeads) {
      addRow(
        sheet.open,
        joinRuns(more.map(({ printed }) => printed)),
        [[label, year.printed]],
        true,
      );
      return 3;
    }
    if (sheet.inHeads && last) last.measures.push(label);
    return 1;
  }
  sheet.inHeads = false;
  if (!sheet.open) return 1 + runs.length;
  const run = joinRuns(runs.map(({ printed }) => printed));
  const isBare =
    sheet.heads.some(({ measures }) => measures.length > 0) || sheet.heads.length === 0;
  const heads = isBare ? [[label]] : sheet.heads.map(({ year }) => [label, year]);
  addRow(sheet.open, run, heads, runs.length > 1);
  return 1 + runs.length;
}

/** Figures behind a name, under years that have their measures: one for each of these. */
function readRow(sheet: Sheet, pieces: readonly Piece[], at: number): number {
  sheet.inHeads = false;
  const runs = runFrom(pieces, at);
  const isWhole = sheet.heads.every(({ measures }) => measures.length > 0);
  const heads = sheet.heads.flatMap(({ year, measures }) => measures.map((one) => [one, year]));
  const { open } = sheet;
  if (!open || open.figures.length > 0 || !isWhole || heads.length < 2) return runs.length;
  addRow(open, joinRuns(runs.map(({ printed }) => printed)), heads, true);
  return runs.length;
}

function runFrom(pieces: readonly Piece[], at: number): readonly Piece[] {
  const end = pieces.findIndex(({ kind }, i) => i >= at && kind !== 'RUN');
  return pieces.slice(at, end < 0 ? pieces.length : end);
}

function addRow(draft: Draft, run: Printed, heads: Printed[][], byOrder: boolean): void {
  const cells = splitRun(run, heads.length);
  if (!cells) {
    draft.doubts.push({ kind: 'CELLS_DO_NOT_FIT_HEADS', about: [run] });
    return;
  }
  if (byOrder && !draft.doubts.some(({ kind }) => kind === 'ORDER_ALONE')) {
    draft.doubts.push({ kind: 'ORDER_ALONE', about: [draft.name] });
  }
  draft.figures.push(...cells.map((cell, i) => ({ cell, heads: heads[i] ?? [] })));
}

function leaveOut(sheet: Sheet, kind: keyof typeof REASONS, next: Piece | undefined): number {
  // What comes under it is its own: rows of costs have years and 計画 and 実績, too.
  sheet.open = null;
  sheet.inHeads = false;
  if (next?.kind !== 'RUN') return 1;
  sheet.leftOut.push({ reason: REASONS[kind], printed: next.printed });
  return 2;
}
