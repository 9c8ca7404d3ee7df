import 'reflect-metadata';
import { dataSource } from '../../src/db/data-source.js';
import { readRelease } from '../../src/db/memory/release-in-memory.js';
import { bytesOf, type Shelf, type ShelvedKpi } from '../../src/db/memory/shelf.js';
import { shelfRoom } from '../../src/db/memory/shelf-room.js';
import { shelvesOf } from '../../src/db/memory/shelves.js';
import { frozenRelease } from '../frozen-seeds.js';

/** Holds many shelves and says what they count and what the process takes: a program, run with --expose-gc. */

const TOWNS = ['122360', '352039', '352136', '462012', '462187'];
const ROUNDS = 60;

function memoryTaken(): number {
  (globalThis as unknown as { gc(): void }).gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const db = await dataSource(frozenRelease().url, { readonly: true }).initialize();
const memory = await readRelease(db);
const shelves = shelvesOf({ ...memory, db, room: shelfRoom(1) });
const ofTown = shelves.kpisOfTown('462187');
const kpis = await ofTown.slice(0, ofTown.count);

const held: Shelf[] = [];
async function fill(): Promise<void> {
  held.length = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const town = shelves.kpisOfTown(TOWNS[round % TOWNS.length] as string);
    held.push(...new Set((await town.slice(0, town.count)).map(({ shelf }) => shelf)));
    held.push(await shelves.withSeries('official', kpis[round % kpis.length] as ShelvedKpi));
  }
  for (const shelf of held) await shelves.evidenceOf(shelf);
}

// What is made when it first runs is no shelf's.
await fill();
held.length = 0;
const before = memoryTaken();
await fill();
const taken = memoryTaken() - before;
const counted = held.reduce((sum, shelf) => sum + bytesOf(shelf), 0);
process.stdout.write(JSON.stringify({ taken, counted }));
await db.destroy();
