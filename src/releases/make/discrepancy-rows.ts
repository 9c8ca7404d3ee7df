import type { DerivedOfTown } from '../derive/town.js';
import type { ListSizes } from './list-sizes.js';
import { columnValue } from './tables.js';
import type { Writer } from './writer.js';

const COLUMNS = [
  ...['id', 'position', 'municipalityCode', 'indicatorId', 'year', 'observationIds', 'difference'],
  'withinRounding',
];

/** Writes the contradictions of one town after the other. */
export function discrepancyWriter(
  writer: Writer,
  sizes: ListSizes,
): (rows: DerivedOfTown['discrepancies']) => Promise<void> {
  const insert = writer.into('discrepancy', COLUMNS);
  let position = 0;
  return async (rows) => {
    for (const row of rows) {
      sizes.list('figures of discrepancy', row.observationIds.length);
      const whole = { ...row, position: position++ };
      await insert(COLUMNS.map((name) => columnValue(whole, name)));
    }
  };
}
