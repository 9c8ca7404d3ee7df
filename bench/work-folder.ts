import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFile } from '../src/lib/project-file.js';

/** What bench/ makes and keeps between runs; BENCH_WORK puts it elsewhere. */
export function workFolder(): string {
  const folder = process.env.BENCH_WORK ?? projectFile('bench/.work');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A file or folder in the work folder. */
export const workFile = (name: string) => join(workFolder(), name);
