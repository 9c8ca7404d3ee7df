import { fileURLToPath } from 'node:url';

/** A path inside the project, wherever it was started from; the compiled code stands in dist/src. */
export function projectFile(path: string): string {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url));
}
