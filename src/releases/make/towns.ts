import { type SearchEntries } from '../derive/search-entries.js';
import { deriveTown } from '../derive/town.js';
import type { TownRows } from '../source.js';
import type { Block } from './blocks.js';
import { discrepancyWriter } from './discrepancy-rows.js';
import { goalWriter } from './goal-rows.js';
import type { OfficialFigures } from './official-figures.js';
import type { RecordCounts } from './record-counts.js';
import { TAKEN_COLUMNS, type TakenCounts } from './taken-counts.js';
import { townEvidenceWriter } from './town-evidence.js';
import { beginTown, type TownParts } from './town-state.js';
import { townTablesWriter } from './town-tables.js';
import { townsInOrder } from './towns-in-order.js';

/** What towns are written and derived with. */
export interface AllTownParts extends TownParts {
  official: OfficialFigures;
  records: RecordCounts;
  taken: TakenCounts;
  entries: SearchEntries;
  search: (entries: ReturnType<SearchEntries['ofTown']>) => Promise<void>;
}

/**
 * Writes the rows of all towns with what follows from them, town by town; gives a block of each. Of a town without
 * rows there may still be official figures that contradict each other.
 */
export async function writeTowns(all: Iterable<TownRows>, parts: AllTownParts): Promise<Block[]> {
  const { head, writer, sizes, official, records, taken, entries, search } = parts;
  const writeTables = townTablesWriter(parts);
  const writeEvidence = townEvidenceWriter(parts);
  const writeTaken = writer.into('taken_count', TAKEN_COLUMNS);
  const writeGoals = goalWriter(writer);
  const writeDiscrepancies = discrepancyWriter(writer, sizes);
  const blocks: Block[] = [];
  for (const { town, number, rows } of townsInOrder(head, all)) {
    const counted = official.countOf(number);
    records.add(rows, counted);
    for (const row of taken.ofTown(rows, number)) await writeTaken(row);
    sizes.list('series of municipality', sum(counted));
    // Figures are read again only where there is something to hold them against.
    const concepts = new Set(rows.kpi.map(({ indicatorId }) => indicatorId));
    const isWanted = (id: string) => concepts.has(id) || (counted.get(id) ?? 0) > 1;
    const found = await official.ofTown(writer.sink, number, town, isWanted);
    const derived = deriveTown(head.rows, rows, found);
    await writeDiscrepancies(derived.discrepancies);
    if (isEmpty(rows)) continue;
    const state = beginTown(rows, parts);
    await writeTables(state, derived.kpis);
    await writeGoals(rows);
    await writeEvidence(state);
    await search(entries.ofTown(rows));
    blocks.push(state.block.end());
  }
  return blocks;
}

const sum = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((total, count) => total + count, 0);

const isEmpty = ({ municipalityCode: _, ...rows }: TownRows) =>
  Object.values(rows).every(({ length }) => length === 0);
