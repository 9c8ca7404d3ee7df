import { rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { textOf } from '../../lib/file-content.js';
import { isFullDisk } from '../full-disk.js';
import { PATIENCE_MS, PAUSE_MS } from '../patience.js';

/**
 * Does the work while nobody else does any under the same lock. The lock is SQLite's on an empty file, which the
 * operating system gives back when a process ends, however that is; the file stays.
 * @throws Error that names who holds it for longer than the patience
 */
export async function withLock<T>(
  path: string,
  work: () => Promise<T>,
  patience = PATIENCE_MS,
): Promise<T> {
  const lock = new DataSource({ type: 'better-sqlite3', database: path, timeout: 1 });
  await lock.initialize();
  try {
    await take(lock, path, patience);
    tellHolder(path);
    return await work().finally(() => rmSync(holderPath(path), { force: true }));
  } finally {
    await lock.destroy();
  }
}

const holderPath = (path: string) => `${path}-holder`;

/** Who holds a lock says so beside it; on a full disk he cannot, and may be about to make room. */
function tellHolder(path: string): void {
  try {
    writeFileSync(holderPath(path), `${process.pid}\n`);
  } catch (error) {
    if (!isFullDisk(error)) throw error;
  }
}

async function take(lock: DataSource, path: string, patience: number): Promise<void> {
  const until = performance.now() + patience;
  while (!(await isTaken(lock))) {
    if (performance.now() < until) await setTimeout(PAUSE_MS);
    else {
      const holder = textOf(holderPath(path))?.trim() ?? '(unknown)';
      throw new Error(
        `プロセス ${holder} が公開中です。終わってからもう一度実行してください / Process ${holder} is publishing here (it holds ${path}). Nothing was changed: run this again when it has ended.`,
      );
    }
  }
}

async function isTaken(lock: DataSource): Promise<boolean> {
  try {
    // On the disk a journal would need room, also for nothing.
    await lock.query('PRAGMA journal_mode = MEMORY');
    await lock.query('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { driverError?: { code?: string } }).driverError?.code === 'SQLITE_BUSY') {
      return false;
    }
    throw error;
  }
}
