import { type Stats, statSync } from 'node:fs';

/** Below a file nothing can be, nor behind links that go round. */
const NOTHING = ['ENOTDIR', 'ELOOP'];

/** What is there, links followed; undefined where nothing is, nor can be. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (NOTHING.includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

export const isFolder = (path: string): boolean => statOf(path)?.isDirectory() ?? false;

export const isFile = (path: string): boolean => statOf(path)?.isFile() ?? false;
