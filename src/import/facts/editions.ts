import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFile } from '../../lib/paths.js';
import { editionDirs, MANIFEST } from './edition-dirs.js';
import { readFactCsv } from './fact-csv.js';
import type { FactRow } from './fact-row.js';
import { GROUPS, type PrintedGroup, readGroupsCsv } from './groups-csv.js';
import { type Manifest, type ManifestGroups, type ManifestSeries, manifest } from './manifest.js';

/** An edition that was imported. */
export interface ImportedEdition {
  dir: string;
  manifest: Manifest;
}

/**
 * All editions that were imported, by dataset, the oldest first.
 * @throws Error where a manifest cannot be read
 */
export const listEditions = (factsDir: string): ImportedEdition[] =>
  editionDirs(factsDir).map((dir) => ({ dir, manifest: readManifest(dir) }));

/** @throws Error that says which file it is and what to do */
export function readManifest(dir: string): Manifest {
  const path = join(dir, MANIFEST);
  try {
    return manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw broken(path, (error as Error).message.split('\n')[0] ?? '');
  }
}

/**
 * The figures of a series, in the order of towns and years.
 * @throws Error where its file is not the one that was written
 */
export function* readFacts(
  dir: string,
  { id, sha256 }: Pick<ManifestSeries, 'id' | 'sha256'>,
): Generator<FactRow> {
  yield* readFactCsv(readAsWritten(dir, csvName(id), sha256));
}

/**
 * The official groups of an edition, in the order of its municipalities.
 * @throws Error where their file is not the one that was written
 */
export const readGroups = (
  dir: string,
  { sha256 }: Pick<ManifestGroups, 'sha256'>,
): PrintedGroup[] => readGroupsCsv(readAsWritten(dir, csvName(GROUPS), sha256));

/** @throws Error where a file of an edition is not the one that was written */
function readAsWritten(dir: string, name: string, sha256: string): string {
  const path = join(dir, name);
  const bytes = isFile(path) ? readFileSync(path) : null;
  if (!bytes) throw broken(path, 'the file is gone');
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) throw broken(path, `its SHA-256 is ${found}, not ${sha256} of ${MANIFEST}`);
  return bytes.toString('utf8');
}

export const csvName = (series: string) => `${series.replaceAll('/', '.')}.csv`;

const broken = (path: string, why: string) =>
  new Error(
    `${path}: 取り込んだ数値が読めません。同じファイルを import しなおすか、フォルダを消してください / these facts are not as they were written (${why}). Import the file again, or remove the folder.`,
  );
