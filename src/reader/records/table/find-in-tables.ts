import type { Block, Table } from '../../blocks/block.js';
import type { Doubt } from '../../doubt.js';
import type { LeftOut } from '../../left-out.js';
import type { Found } from '../found.js';
import { aroundOf } from './around-table.js';
import { headedBy } from './continued.js';
import type { Draft } from './read-rows.js';
import { type Reading, readRows } from './read-table.js';
import { type Place, recordOf } from './record-of-row.js';
import { isForecast } from './why-left-out.js';

/** The table before, whose heads may stand for the next one, too. */
interface Before {
  table: Table;
  reading: Reading;
}

/** The indicators that tables list, one a row or one a column. */
export function findInTables(blocks: readonly Block[]): Found {
  const rows: { row: Draft; place: Place }[] = [];
  const leftOut: LeftOut[] = [];
  let before: Before | null = null;
  blocks.forEach((block, at) => {
    if (block.kind !== 'TABLE') return;
    const { table, reading, doubts } = readAfter(before, block);
    const around = aroundOf(blocks, at, reading.over);
    const place = { around, doubts, marks: reading.marks };
    rows.push(...reading.rows.map((row) => ({ row, place })));
    leftOut.push(...reading.leftOut);
    if (reading.rows.length === 0 && around.title && isForecast(around.title.text)) {
      leftOut.push({ reason: 'POPULATION_FORECAST', printed: around.title });
    }
    before = { table, reading };
  });
  const records = rows
    .filter(({ row }) => row.figures.length > 0)
    .map(({ row, place }) => recordOf(row, place));
  return { records, leftOut };
}

function readAfter(
  before: Before | null,
  table: Table,
): { table: Table; reading: Reading; doubts: Doubt[] } {
  const gaps: Doubt[] = table.layout === 'UNRULED' ? [{ kind: 'COLUMNS_BY_GAPS', about: [] }] : [];
  const open = before && before.table.page < table.page ? before.reading.open : null;
  const own = readRows(table, open);
  if (own.hasHeads || !before?.reading.heads) return { table, reading: own, doubts: gaps };
  const headed = headedBy(before.table, before.reading.heads, table);
  const reading = headed && readRows(headed, open);
  if (!headed || !reading || reading.rows.length === 0)
    return { table, reading: own, doubts: gaps };
  const about = reading.heads ? reading.headsPrinted : [];
  return { table: headed, reading, doubts: [...gaps, { kind: 'HEAD_CARRIED_OVER', about }] };
}
