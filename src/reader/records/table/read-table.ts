import type { Printed, Table } from '../../blocks/block.js';
import type { LeftOut } from '../../left-out.js';
import { isFilled } from '../places-of.js';
import { bandsOf } from './bands.js';
import { type Column, columnsOf } from './columns.js';
import { type Section, sectionsOf } from './find-sections.js';
import { type Grid, gridOf, turned } from './grid.js';
import { leftOutOf } from './left-out-of.js';
import { namesIndicators } from './names-indicators.js';
import { marksIn } from './note-marks.js';
import { type Draft, rowsOf } from './read-rows.js';
import { whyLeftOut } from './why-left-out.js';

/** What a table says by itself. */
export interface Reading {
  rows: readonly Draft[];
  leftOut: readonly LeftOut[];
  /** Its last heads that stand over columns of indicators, and what they print. */
  heads: Section['heads'] | null;
  headsPrinted: readonly Printed[];
  /** Whether any heads were found. */
  hasHeads: boolean;
  /** What is printed over its first heads. */
  over: readonly Printed[];
  /** The marks of notes in it. */
  marks: ReadonlySet<string>;
  /** Its last row, which may go on in the next table. */
  open: Draft | null;
}

/** The rows of a table as it stands, or else with its rows for columns. */
export function readRows(table: Table, open: Draft | null): Reading {
  const upright = readUpright(table, open);
  if (upright.rows.length > 0) return upright;
  const other = readUpright(turned(table), null);
  return other.rows.length > 0 ? { ...other, heads: null, open: null } : upright;
}

function readUpright(table: Table, open: Draft | null): Reading {
  const grid = gridOf(table);
  const sections = sectionsOf(grid);
  const rows: Draft[] = [];
  const leftOut: LeftOut[] = [];
  let heads: Reading['heads'] = null;
  let headsPrinted: Printed[] = [];
  for (const section of sections) {
    const columns = columnsOf(grid, section);
    leftOut.push(...leftOutOf(grid, section, columns));
    if (!namesIndicators(columns)) continue;
    heads = section.heads;
    headsPrinted = printedHeads(columns);
    for (const band of bandsOf(columns)) {
      for (const row of rowsOf(grid, section, band, section === sections[0] ? open : null)) {
        const reason = whyLeftOut(row.name.text, row.texts);
        if (reason === null) rows.push(row);
        else if (reason !== 'NO_NAME') leftOut.push({ reason, printed: row.name });
      }
    }
  }
  return {
    ...{ rows, leftOut, heads, headsPrinted, hasHeads: sections.length > 0 },
    over: overHeads(grid, sections),
    marks: new Set(table.cells.flatMap(({ printed }) => marksIn(printed.text))),
    open: rows.at(-1) ?? null,
  };
}

const printedHeads = (columns: readonly Column[]) => [
  ...new Set(
    columns.flatMap(({ role, heads }) =>
      role === 'FIGURE' ? heads.map(({ printed }) => printed) : [],
    ),
  ),
];

function overHeads(grid: Grid, [first]: readonly Section[]): Printed[] {
  const rows = Array.from({ length: first?.heads.start ?? 0 }, (_, row) => grid.row(row));
  return [...new Set(rows.flat())].filter(isFilled).map(({ printed }) => printed);
}
