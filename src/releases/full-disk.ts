import { statfsSync } from 'node:fs';

/** Of the file system, of SQLite and of PostgreSQL. */
const CODES = ['ENOSPC', 'EDQUOT', 'SQLITE_FULL', '53100'];

/** Whether this failed since there was no room on a disk. */
export function isFullDisk(error: unknown): boolean {
  const { code, driverError } = error as { code?: string; driverError?: { code?: string } };
  return [code, driverError?.code].some((one) => one !== undefined && CODES.includes(one));
}

/**
 * Does the work in this folder.
 * @throws Error that says how much room there is where there was not enough
 */
export async function tellingFull<T>(dir: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isFullDisk(error) ? fullDisk(dir, error) : error;
  }
}

function fullDisk(dir: string, error: unknown): Error {
  const { bavail, bsize } = statfsSync(dir);
  const free = `${((bavail * bsize) / 1e6).toFixed(1)} MB`;
  return new Error(
    `ディスクの空きが足りません（残り ${free}）。これまでの版はそのままです / The disk of ${dir} is full (${free} were free): the release that was current still is. Make room, or remove older releases (npm run cli -- releases remove ID), and run this again.`,
    { cause: error },
  );
}

/** What to tell of an error while a release was made in PostgreSQL. */
export function explainFullServer(error: unknown): unknown {
  if (!isFullDisk(error)) return error;
  return new Error(
    `PostgreSQL のディスクの空きが足りません。これまでの版はそのままです / The disk of the PostgreSQL server is full (${(error as Error).message}): the release that was current still is, and what was written of the new one is gone. Make room there, or remove older releases (npm run cli -- releases remove ID), and run this again.`,
    { cause: error },
  );
}
