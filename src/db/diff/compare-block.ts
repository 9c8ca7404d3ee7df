import type { NodeType } from '../../domain/node-id.js';
import type { Both, Compared, DiffRecord } from './change.js';
import { compareRecords } from './compare-records.js';
import { compareSeries } from './compare-series.js';
import { figuresOfTown, readFigures } from './read-figures.js';
import { readHead, readTown } from './read-records.js';
import { HEAD_TABLES, TOWN_TABLES } from './record-tables.js';

const TOWN = 'town/';
const SERIES = 'series/';
const TYPES_OF_TOWN: readonly NodeType[] = [...TOWN_TABLES.map(({ type }) => type), 'Observation'];
const TYPES_OF_SERIES: readonly NodeType[] = ['StatisticSeries', 'Observation'];

/** The types of the records in a block. */
export function typesOf(block: string): readonly NodeType[] {
  if (block.startsWith(TOWN)) return TYPES_OF_TOWN;
  if (block.startsWith(SERIES)) return TYPES_OF_SERIES;
  return [HEAD_TABLES[block]?.type ?? []].flat();
}

/** Whether a block may hold records of one of these towns; null for all. */
export const mayHold = (block: string, codes: ReadonlySet<string> | null): boolean =>
  codes === null || !block.startsWith(TOWN) || codes.has(block.slice(TOWN.length));

/** Compares a block piece by piece, from the town `from` on where it is of many; `codes` names those that are wanted. */
export async function* compareBlock(
  both: Both,
  block: string,
  wanted: { from: string; codes: ReadonlySet<string> | null },
): AsyncGenerator<Compared> {
  if (block.startsWith(SERIES)) {
    yield* compareSeries(both, block.slice(SERIES.length), wanted);
    return;
  }
  const read = async (db: Both[number]): Promise<DiffRecord[]> => {
    if (!block.startsWith(TOWN)) return readHead(db, block);
    const code = block.slice(TOWN.length);
    return [
      ...(await readTown(db, code)),
      ...(await readFigures(db, await figuresOfTown(db, code))),
    ];
  };
  const [before, after] = [await read(both[0]), await read(both[1])];
  const rows = before.length + after.length;
  yield { through: '', rows, changes: compareRecords(before, after) };
}
