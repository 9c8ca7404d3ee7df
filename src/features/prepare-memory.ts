import type { DataSource } from 'typeorm';
import { type ReleaseInMemory, readRelease } from '../db/memory/release-in-memory.js';
import { shelfRoom } from '../db/memory/shelf-room.js';
import { prepareIndicatorNames } from './indicators/indicator.store.js';
import { prepareTownNames } from './municipalities/ask-towns.js';

/** After so long the first questions of a process are answered, whose code is not compiled yet. */
const FIRST_NAMES_MS = 1000;

/**
 * Reads releases into memory, the shelves of all into one room, and looks at all names in them once, so that no
 * request has to; piece by piece, so that others are answered meanwhile: from the release before, or from the first
 * one itself, of which most questions ask by codes. Who asks it for a name before that is done waits for all names.
 */
export function memoryReader(shelfBytes?: number): (db: DataSource) => Promise<ReleaseInMemory> {
  const room = shelfRoom(shelfBytes);
  let isFirst = true;
  return async (db) => {
    const memory = await readRelease(db, room);
    if (isFirst) setTimeout(lookAtNames, FIRST_NAMES_MS, memory).unref();
    else await lookAtNames(memory);
    isFirst = false;
    return memory;
  };
}

async function lookAtNames(memory: ReleaseInMemory): Promise<void> {
  await prepareTownNames(memory);
  await prepareIndicatorNames(memory);
}
