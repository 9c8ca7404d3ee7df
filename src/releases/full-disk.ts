import { statfsSync } from 'node:fs';

/** Of the file system, of SQLite and of PostgreSQL. */
const FULL_CODES = ['ENOSPC', 'EDQUOT', 'SQLITE_FULL', '53100'];

/** The same of files and file systems that are not open to who runs this. */
const CLOSED_CODES = [
  ...['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'],
  ...['SQLITE_READONLY', 'SQLITE_CANTOPEN'],
];

function hasCode(error: unknown, codes: readonly string[]): boolean {
  const { code, driverError } = error as { code?: string; driverError?: { code?: string } };
  return [code, driverError?.code].some((one) => one !== undefined && codes.includes(one));
}

/** Whether this failed since there was no room on a disk. */
export const isFullDisk = (error: unknown): boolean => hasCode(error, FULL_CODES);

/**
 * Does the work in this folder.
 * @throws Error that says so where it is not open to who runs this, and how much room there is where there was not enough
 */
export async function tellingUnwritable<T>(dir: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (hasCode(error, CLOSED_CODES)) throw closedFolder(dir, error);
    throw isFullDisk(error) ? fullDisk(dir, error) : error;
  }
}

const closedFolder = (dir: string, error: unknown) =>
  new Error(
    `${dir} を読み書きできません。これまでの版はそのままです / ${dir} cannot be read and written (${(error as Error).message}): the release that was current still is. Let the user who runs this do both there, or name another place (DATA_DIR, DATABASE_URL).`,
    { cause: error },
  );

function fullDisk(dir: string, error: unknown): Error {
  const { bavail, bsize } = statfsSync(dir);
  const free = `${((bavail * bsize) / 1e6).toFixed(1)} MB`;
  return new Error(
    `ディスクの空きが足りません（残り ${free}）。これまでの版はそのままです / The disk of ${dir} is full (${free} were free): the release that was current still is. Make room, or remove older releases (npm run cli -- releases remove ID), and run this again.`,
    { cause: error },
  );
}

/** What to tell of an error of the PostgreSQL that releases are in. */
export function explainServer(error: unknown): unknown {
  const { message } = error as Error;
  if (hasCode(error, ['42501'])) {
    return new Error(
      `DATABASE_URL のロールにはその権限がありません。何も変えていません / The role of DATABASE_URL may not do this (${message}): nothing was changed. Who publishes needs CREATE on the database and publishes always as the same role, who reads needs what docs/operations.md grants ("PostgreSQL").`,
      { cause: error },
    );
  }
  if (!isFullDisk(error)) return error;
  return new Error(
    `PostgreSQL のディスクの空きが足りません。これまでの版はそのままです / The disk of the PostgreSQL server is full (${message}): the release that was current still is, and what was written of the new one is gone. Make room there, or remove older releases (npm run cli -- releases remove ID), and run this again.`,
    { cause: error },
  );
}
