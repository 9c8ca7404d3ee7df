import { csvLine, type Field, toCsv } from '../../lib/csv.js';
import { nextTurn } from '../../lib/turn.js';
import type { Cell } from '../column.js';
import type { Table } from './table.js';

/** A table as CSV in UTF-8, with the mark by which Excel knows it; others are let in between its rows. */
export async function tableCsv({ columns, rows }: Table): Promise<string> {
  const lines = [toCsv([columns.map(({ name }) => name)])];
  for (const row of rows) {
    lines.push(csvLine(columns.map(({ name }) => fieldOf(row[name] ?? null))));
    await nextTurn();
  }
  return lines.join('');
}

/** One value for each cell: a list as JSON. */
export function fieldOf(cell: Cell): Field {
  if (typeof cell === 'boolean') return String(cell);
  return cell === null || typeof cell !== 'object' ? cell : JSON.stringify(cell);
}
