import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** The text of a small file; null where there is none. */
export function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    // Of a folder the system does not say which one it is.
    throw Object.assign(error as Error, { path });
  }
}

/** What a file of JSON says, if it has this shape; null where it is damaged, another's or not there. */
export function jsonOf<T>(path: string, shape: z.ZodType<T>): T | null {
  const text = textOf(path);
  if (text === null) return null;
  try {
    return shape.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
