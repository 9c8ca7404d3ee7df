import { statfsSync } from 'node:fs';

/** Of the file system, of SQLite and of PostgreSQL. */
const CODES = ['ENOSPC', 'EDQUOT', 'SQLITE_FULL', '53100'];

/** Whether this failed since there was no room on a disk. */
export function isFullDisk(error: unknown): boolean {
  const { code, driverError } = error as { code?: string; driverError?: { code?: string } };
  return [code, driverError?.code].some((one) => one !== undefined && CODES.includes(one));
}

/** What to tell of an error while a release was made in this folder. */
export function explainFull(error: unknown, dir: string): unknown {
  if (!isFullDisk(error)) return error;
  const { bavail, bsize } = statfsSync(dir);
  const free = `${((bavail * bsize) / 1e6).toFixed(1)} MB`;
  return new Error(
    `ディスクの空きが足りません（残り ${free}）。これまでの版はそのままです / The disk of ${dir} is full (${free} were free): the release that was current still is. Make room, or remove older releases (npm run cli -- releases remove ID), and run this again.`,
    { cause: error },
  );
}
