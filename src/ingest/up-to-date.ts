import { existsSync } from 'node:fs';
import { type CurrentRelease, readPointer, releasePath } from '../db/current-release.js';
import { inputsHash } from './inputs.js';

/** The release of the data folder if it was made from these seeds by this code; null otherwise. */
export function upToDate(seedsDir: string, dataDir: string): CurrentRelease | null {
  const pointer = readPointer(dataDir);
  if (!pointer || !existsSync(releasePath(dataDir, pointer))) return null;
  return pointer.inputs === inputsHash(seedsDir) ? pointer : null;
}
