import type { DataSource } from 'typeorm';
import { type ReleaseInMemory, readRelease } from '../db/memory/release-in-memory.js';
import { shelfRoom } from '../db/memory/shelf-room.js';
import { prepareIndicatorNames } from './indicators/indicator.store.js';
import { prepareTownNames } from './municipalities/ask-towns.js';

/**
 * Reads releases into memory, the shelves of all into one room, and looks at all names in them once, so that no
 * request has to; piece by piece, so that others are answered from the release before meanwhile.
 */
export function memoryReader(shelfBytes?: number): (db: DataSource) => Promise<ReleaseInMemory> {
  const room = shelfRoom(shelfBytes);
  return async (db) => {
    const memory = await readRelease(db, room);
    await prepareTownNames(memory);
    await prepareIndicatorNames(memory);
    return memory;
  };
}
