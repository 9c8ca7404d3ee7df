import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** How long one that seeds waits for another, 100 ms at a time. */
const TRIES = 600;

/** What this process holds: after a restart in a container another one has its id. */
const held = new Set<string>();

/**
 * Does the work while no other process does any under the same lock: a file with the id of the process
 * that holds it. What a process left behind that has ended counts no more.
 * @throws Error where another one holds it for longer than a minute
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  for (let tries = 0; !take(path); tries++) {
    const holder = holderOf(path);
    const left = holder === process.pid ? !held.has(path) : holder !== null && !isAlive(holder);
    if (left) rmSync(path, { force: true });
    else if (tries < TRIES) await setTimeout(100);
    else {
      throw new Error(
        `${path}: process ${holder} is still seeding. Wait for it; if it does not seed, remove the file.`,
      );
    }
  }
  held.add(path);
  try {
    return await work();
  } finally {
    held.delete(path);
    rmSync(path, { force: true });
  }
}

function take(path: string): boolean {
  try {
    writeFileSync(path, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Null while it is being taken or given back. */
function holderOf(path: string): number | null {
  try {
    return Number(readFileSync(path, 'utf8')) || null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It may be alive and another user's.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
