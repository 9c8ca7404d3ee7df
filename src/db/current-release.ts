import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Which release of the data folder is served, and what it was made from. */
export interface CurrentRelease {
  /** Id of the release. */
  release: string;
  /** Its file in the folder `releases`. */
  file: string;
  /** Of that file. */
  sha256: string;
  /** A hash of the seeds and of the code that read them; another one means that it is out of date. */
  inputs: string;
}

export const pointerPath = (dataDir: string) => join(dataDir, 'current.json');

export const releasePath = (dataDir: string, { file }: CurrentRelease) =>
  join(dataDir, 'releases', file);

const pointer: z.ZodType<CurrentRelease> = z.object({
  release: z.string().min(1),
  file: z.string().regex(/^[\w-]+\.sqlite$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  inputs: z.string(),
});

/** The SHA-256 of a file's content in hexadecimal digits; null where there is no such file. */
export function fileSha256(path: string): string | null {
  const content = contentOf(path);
  return content && createHash('sha256').update(content).digest('hex');
}

/** The pointer, or null where nothing has been published yet or the pointer is damaged. */
export function readPointer(dataDir: string): CurrentRelease | null {
  const content = contentOf(pointerPath(dataDir));
  if (!content) return null;
  try {
    return pointer.safeParse(JSON.parse(content.toString())).data ?? null;
  } catch {
    return null;
  }
}

function contentOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
