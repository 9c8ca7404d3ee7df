import { statSync } from 'node:fs';

/** What is there, links followed; undefined where nothing is. */
export const statOf = (path: string) => statSync(path, { throwIfNoEntry: false });

export const isFolder = (path: string): boolean => statOf(path)?.isDirectory() ?? false;

export const isFile = (path: string): boolean => statOf(path)?.isFile() ?? false;
