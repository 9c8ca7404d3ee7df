import { pointerPath, readPointer } from '../../db/catalogue/folder.js';
import type { Pointer } from '../../db/catalogue/record.js';
import { replaceJson } from '../../lib/durable-file.js';

/** Makes a release of the data folder the current one, for these inputs. */
export function movePointer(dataDir: string, release: string, inputs: string): Pointer {
  const old = readPointer(dataDir);
  if (old?.release === release && old.inputs === inputs) return old;
  const before = old?.release === release ? old.before : (old?.release ?? null);
  const pointer = { release, inputs, before };
  replaceJson(pointerPath(dataDir), pointer);
  return pointer;
}
