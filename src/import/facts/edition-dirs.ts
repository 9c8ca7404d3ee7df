import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isFile, isFolder } from '../../lib/paths.js';

/** Facts of official statistics in the data folder: DATASET/EDITION/. */
export const factsDirOf = (dataDir: string) => join(dataDir, 'facts');

export const MANIFEST = 'manifest.json';
/** What an edition is called while another takes its place. */
export const BEFORE = '.before';

/** The folders of all editions; one that was left while another took its place stands for itself until that is there. */
export function editionDirs(factsDir: string): string[] {
  return foldersIn(factsDir).flatMap((dataset) => {
    const names = foldersIn(join(factsDir, dataset));
    return names
      .filter((name) => !name.endsWith('.making'))
      .filter((name) => !name.endsWith(BEFORE) || !names.includes(name.slice(0, -BEFORE.length)))
      .filter((name) => isFile(join(factsDir, dataset, name, MANIFEST)))
      .map((name) => join(factsDir, dataset, name));
  });
}

const foldersIn = (dir: string): string[] =>
  isFolder(dir)
    ? readdirSync(dir)
        .filter((name) => isFolder(join(dir, name)))
        .sort()
    : [];
