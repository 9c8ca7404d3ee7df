import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './folder/lock.js';
import { tellingUnwritable } from './full-disk.js';

/** Does the work while nobody else writes facts into the data folder. */
export async function lockFacts<T>(dataDir: string, work: () => T): Promise<T> {
  const dir = join(dataDir, 'facts');
  return tellingUnwritable(dir, async () => {
    mkdirSync(dir, { recursive: true });
    return withLock(join(dir, '.lock'), async () => work());
  });
}
