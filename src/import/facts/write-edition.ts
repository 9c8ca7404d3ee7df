import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { flushFile, flushFolder, MAKING } from '../../lib/durable-file.js';
import { isFolder } from '../../lib/paths.js';
import { BEFORE, MANIFEST } from './edition-dirs.js';
import { csvName, readManifest } from './editions.js';
import type { Manifest } from './manifest.js';

/** An edition as it is to be written: the texts of its CSV files by series. */
export interface EditionContent {
  manifest: Manifest;
  csv: ReadonlyMap<string, string>;
}

/** What became of it; a file that is imported once more changes nothing. */
export type Written = 'NEW' | 'REPLACED' | 'UNCHANGED';

/** An edition that is whole and on the disk, beside its place. */
export interface StagedEdition {
  /** What putting it in its place will be. */
  written: Written;
  manifest: Manifest;
  /** Where its files are until then. */
  dir: string;
  /** Puts it in its place: whenever the process is killed, the one before or the new one is there. */
  put(): void;
  /** Takes it away; nothing is left to do once it was put. */
  drop(): void;
}

/** Writes an edition beside the one that is there, and puts it in its place when it is whole. */
export function writeEdition(factsDir: string, content: EditionContent): Written {
  const staged = stageEdition(factsDir, content);
  try {
    staged.put();
  } finally {
    staged.drop();
  }
  return staged.written;
}

/** Writes an edition beside the one that is there; one that is there as it is stands for itself. */
export function stageEdition(factsDir: string, content: EditionContent): StagedEdition {
  const { dataset, edition } = content.manifest;
  const dir = join(factsDir, dataset, edition);
  finishMove(dir);
  const old = isFolder(dir) ? readManifest(dir) : null;
  const manifest = old ? withFirstSeen(content.manifest, old) : content.manifest;
  if (old && JSON.stringify(old) === JSON.stringify(manifest)) {
    return { written: 'UNCHANGED', manifest, dir, put: nothing, drop: nothing };
  }
  const staging = dir + MAKING;
  const drop = () => rmSync(staging, { recursive: true, force: true });
  try {
    drop();
    mkdirSync(staging, { recursive: true });
    const write = (name: string, text: string) => {
      writeFileSync(join(staging, name), text);
      flushFile(join(staging, name));
    };
    for (const [series, csv] of content.csv) write(csvName(series), csv);
    write(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
    flushFolder(staging);
  } catch (error) {
    drop();
    throw error;
  }
  const put = () => {
    if (old) renameSync(dir, dir + BEFORE);
    renameSync(staging, dir);
    flushFolder(dirname(dir));
    rmSync(dir + BEFORE, { recursive: true, force: true });
  };
  return { written: old ? 'REPLACED' : 'NEW', manifest, dir: staging, put, drop };
}

const nothing = () => undefined;

/** What a killed process left: the edition before goes back to its place, or away where the new one is there. */
function finishMove(dir: string): void {
  if (!isFolder(dir + BEFORE)) return;
  if (isFolder(dir)) rmSync(dir + BEFORE, { recursive: true, force: true });
  else renameSync(dir + BEFORE, dir);
}

/** A file that was read before keeps the day and the address of the first time. */
function withFirstSeen(manifest: Manifest, old: Manifest): Manifest {
  const before = new Map(old.files.map((file) => [file.sha256, file]));
  return { ...manifest, files: manifest.files.map((file) => before.get(file.sha256) ?? file) };
}
