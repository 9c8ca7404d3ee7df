import { join } from 'node:path';
import { readConfig } from '../config.js';
import { loadSeeds } from '../ingest/load-seeds.js';
import { readTexts } from '../ingest/verify/read-texts.js';
import { isFolder } from '../lib/paths.js';
import { projectFile } from '../lib/project-file.js';
import { misuse } from './command.js';

/** The option that names the folder of seeds, and with it those that name folders of texts. */
export const SEEDS = { type: 'string', default: projectFile('seeds') } as const;
export const TEXTS = { seeds: SEEDS, sources: { type: 'string', multiple: true } } as const;

/** The folders of texts that were named, or that of the environment. */
export function sourceDirs(named: readonly string[] | undefined): readonly string[] {
  const { sourcesDir } = readConfig();
  const dirs = named ?? (sourcesDir ? [sourcesDir] : []);
  for (const dir of dirs) requireFolder('--sources', dir);
  return dirs;
}

/** The seeds and the texts that they quote, as far as the folders hold them. */
export function loadWithTexts(seeds: string, dirs: readonly string[]) {
  requireSeeds(seeds);
  const assembled = loadSeeds(seeds);
  return { assembled, texts: readTexts(assembled.texts, dirs) };
}

export function requireSeeds(dir: string): void {
  requireFolder('--seeds', dir);
  if (isFolder(join(dir, 'municipalities'))) return;
  throw misuse(`--seeds must name the folder of the seeds; ${dir} has no folder municipalities.`);
}

function requireFolder(option: string, dir: string): void {
  if (!isFolder(dir)) throw misuse(`${option} must name a folder; there is none at ${dir}.`);
}

export const noTexts = (what: string, dirs: readonly string[]) =>
  misuse(
    `--sources must name folders with texts of ${what}, under the names that documents.yaml gives; none is in ${dirs.join(', ')}.`,
  );
