import { type Stats, statSync } from 'node:fs';

/** What is there, links followed; undefined where nothing is, nor can be below a file. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}

export const isFolder = (path: string): boolean => statOf(path)?.isDirectory() ?? false;

export const isFile = (path: string): boolean => statOf(path)?.isFile() ?? false;
