import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../lib/file-content.js';
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

/** Facts gave way to others while they were read. Who reads them again, from the beginning, has them whole. */
export class FactsReplaced extends Error {
  constructor(dir: string) {
    super(
      `${dir}: 読んでいる間に別の数値に置き換わりました。もう一度実行してください / these facts were replaced by an import, or removed, while they were read. Run this again.`,
    );
  }
}

/**
 * All editions that were imported, by dataset, the oldest first.
 * @throws Error where a manifest cannot be read
 */
export const listEditions = (factsDir: string): ImportedEdition[] =>
  editionDirs(factsDir).map((dir) => ({ dir, manifest: readManifest(dir) }));

/**
 * @throws Error that says which file it is and what to do
 * @throws FactsReplaced
 */
export function readManifest(dir: string): Manifest {
  const text = manifestText(dir);
  try {
    return manifest.parse(JSON.parse(text));
  } catch (error) {
    throw broken(join(dir, MANIFEST), (error as Error).message.split('\n')[0] ?? '');
  }
}

/** The manifest of an edition that `editionDirs` gave. @throws FactsReplaced */
export function manifestText(dir: string): string {
  const text = textOf(join(dir, MANIFEST));
  if (text === null) throw new FactsReplaced(dir);
  return text;
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

/**
 * @throws Error where a file of an edition is not the one that was written
 * @throws FactsReplaced where the edition is another now
 */
function readAsWritten(dir: string, name: string, sha256: string): string {
  const path = join(dir, name);
  const bytes = isFile(path) ? readFileSync(path) : null;
  const found = bytes && createHash('sha256').update(bytes).digest('hex');
  if (bytes && found === sha256) return bytes.toString('utf8');
  if (!manifestText(dir).includes(sha256)) throw new FactsReplaced(dir);
  throw broken(
    path,
    found ? `its SHA-256 is ${found}, not ${sha256} of ${MANIFEST}` : 'the file is gone',
  );
}

export const csvName = (series: string) => `${series.replaceAll('/', '.')}.csv`;

const broken = (path: string, why: string) =>
  new Error(
    `${path}: 取り込んだ数値が読めません。同じファイルを import しなおすか、フォルダを消してください / these facts are not as they were written (${why}). Import the file again, or remove the folder.`,
  );
