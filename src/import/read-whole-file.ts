import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { faultOf } from '../tables/faults.js';
import { FileProblems } from '../tables/file-problems.js';
import { requireSize } from '../tables/read-table.js';

/**
 * The bytes of a file, all of one moment. `read` reads them: a test has another write meanwhile.
 * @throws FileProblems where it is too large to be read, or was written to while it was read
 */
export function readWholeFile(path: string, read = readFileSync): Uint8Array {
  const name = basename(path);
  const file = openSync(path, 'r');
  try {
    const before = fstatSync(file);
    requireSize(name, before.size);
    const bytes = read(file);
    const after = fstatSync(file);
    if (after.mtimeMs !== before.mtimeMs || after.size !== bytes.length) {
      throw new FileProblems([faultOf(name, 'CHANGED', `${before.size} → ${after.size} bytes`)]);
    }
    return bytes;
  } finally {
    closeSync(file);
  }
}
