import {
  type CurrentRelease,
  fileSha256,
  readPointer,
  releasePath,
} from '../db/current-release.js';
import { inputsHash } from './inputs.js';

/**
 * The release of the data folder if it was made from these seeds by this code and its file is
 * whole; null otherwise.
 */
export function upToDate(seedsDir: string, dataDir: string): CurrentRelease | null {
  const pointer = readPointer(dataDir);
  if (!pointer || pointer.inputs !== inputsHash(seedsDir)) return null;
  return fileSha256(releasePath(dataDir, pointer)) === pointer.sha256 ? pointer : null;
}
