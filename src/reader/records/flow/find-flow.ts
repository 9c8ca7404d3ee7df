import type { Block, Line } from '../../blocks/block.js';
import type { Find } from '../found.js';
import type { RawRecord } from '../raw-record.js';
import { figureColumns } from './figure-columns.js';
import { findHeads, type Heads, nameIndicators } from './find-heads.js';
import { type Headings, headingsOf } from './headings.js';
import { type Piece, piecesOf } from './piece.js';
import { readTable } from './read-table.js';
import { rowHeads } from './row-heads.js';
import { type Row, rowsOf } from './rows.js';

/**
 * Finds the indicators of tables that were flattened to lines in the order of drawing: heads, then
 * the words and figures of row after row. It rests on the rhythm of the figures, one for each head.
 */
export const findFlow: Find = (blocks) => {
  const headings = headingsOf(blocks.filter(isLine));
  return {
    records: streamsOf(blocks).flatMap((lines) => readStream(lines, headings)),
    leftOut: [],
  };
};

const isLine = (block: Block): block is Line => block.kind === 'LINE';

/** Lines that no table parts. */
function streamsOf(blocks: readonly Block[]): Line[][] {
  const streams: Line[][] = [[]];
  for (const block of blocks) {
    if (isLine(block)) streams.at(-1)?.push(block);
    else streams.push([]);
  }
  return streams;
}

function readStream(lines: readonly Line[], headings: Headings): RawRecord[] {
  const pieces = piecesOf(lines);
  const tables = findHeads(pieces);
  return tables.flatMap((heads, i) =>
    nameIndicators(heads)
      ? readBelow(heads, pieces.slice(heads.end, tables[i + 1]?.start), headings)
      : [],
  );
}

function readBelow({ heads }: Heads, pieces: readonly Piece[], headings: Headings): RawRecord[] {
  const columns = figureColumns(heads);
  // One figure to a row has no rhythm: it may belong to what stands before it or behind.
  if (columns.length < 2) return [];
  const words = rowHeads(heads);
  const rows = inRhythm(rowsOf(pieces, columns, words), columns.length);
  const page = heads[0]?.printed.words[0]?.page ?? 0;
  return readTable(rows, { columns, heads: words, headings, page });
}

/** The rows up to the last that has a figure for each head; none where most have not. */
function inRhythm(rows: readonly Row[], columns: number): readonly Row[] {
  const last = rows.findLastIndex(({ figures }) => figures.length === columns);
  const table = rows.slice(0, last + 1);
  const fit = table.filter(({ figures }) => figures.length === columns);
  return fit.length * 2 > table.length ? table : [];
}
