import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which release of the data folder is served, and what it was made from. */
export interface CurrentRelease {
  /** Id of the release. */
  release: string;
  /** Its file in the folder `releases`. */
  file: string;
  /** Of that file. */
  sha256: string;
  /** A hash of the seeds and of the code that read them; another one means that it is out of date. */
  inputs: string;
}

export const pointerPath = (dataDir: string) => join(dataDir, 'current.json');

export const releasePath = (dataDir: string, { file }: CurrentRelease) =>
  join(dataDir, 'releases', file);

/** The pointer, or null where nothing has been published yet. */
export function readPointer(dataDir: string): CurrentRelease | null {
  try {
    return JSON.parse(readFileSync(pointerPath(dataDir), 'utf8')) as CurrentRelease;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
