import type { DataSource } from 'typeorm';
import { type ReleaseInMemory, readRelease } from '../db/memory/release-in-memory.js';
import { inTurn } from '../lib/turn.js';
import { INDICATOR_NAMES } from './indicators/indicator.store.js';
import { TOWN_NAMES } from './municipalities/ask-towns.js';

/**
 * Reads a release into memory and looks at all names in it once, so that no request has to; piece by piece,
 * so that others are answered from the release before meanwhile.
 */
export async function prepareMemory(db: DataSource, shelfBytes?: number): Promise<ReleaseInMemory> {
  const memory = await readRelease(db, shelfBytes);
  for (const look of [...TOWN_NAMES, ...INDICATOR_NAMES]) await inTurn(() => void look(memory));
  return memory;
}
