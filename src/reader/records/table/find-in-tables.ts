import type { Block, Table } from '../../blocks/block.js';
import type { Doubt } from '../../doubt.js';
import type { Found } from '../found.js';
import type { RawRecord } from '../raw-record.js';
import { bandsOf } from './bands.js';
import { columnsOf } from './columns.js';
import { sectionsOf } from './find-sections.js';
import { gridOf, turned } from './grid.js';
import { namesIndicators } from './names-indicators.js';
import { rowsOf } from './read-rows.js';
import { recordOf } from './record-of-row.js';

/** The indicators that tables list, one a row or one a column. */
export function findInTables(blocks: readonly Block[]): Found {
  const records = blocks.flatMap((block) => (block.kind === 'TABLE' ? recordsOf(block) : []));
  return { records, leftOut: [] };
}

function recordsOf(table: Table): RawRecord[] {
  const upright = readAs(table);
  return upright.length > 0 ? upright : readAs(turned(table));
}

function readAs(table: Table): RawRecord[] {
  const grid = gridOf(table);
  const doubts: Doubt[] = [];
  return sectionsOf(grid).flatMap((section) => {
    const columns = columnsOf(grid, section);
    if (!namesIndicators(columns)) return [];
    return bandsOf(columns)
      .flatMap((band) => rowsOf(grid, section, band))
      .filter(({ figures }) => figures.length > 0)
      .map((row) => recordOf(row, { notes: [], doubts }));
  });
}
