import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { factsDirOf } from '../import/facts/edition-dirs.js';
import { type ImportedEdition, listEditions } from '../import/facts/editions.js';
import { type StagedEdition, stageEdition } from '../import/facts/write-edition.js';
import { loadKnownPlaces } from '../import/places/known-places.js';
import { folderReader } from '../import/read-folder.js';
import { type ImportReport, reportText } from '../import/report.js';
import { loadSeeds } from '../ingest/load-seeds.js';
import { isFile, isFolder } from '../lib/paths.js';
import { lockFacts } from '../releases/lock-facts.js';
import type { FileProblem } from '../tables/file-problems.js';
import { complain, DONE, misuse, NOTHING_WRITTEN, say } from './command.js';
import { reportOn } from './report-on.js';
import { tellProblems } from './tell-problems.js';

interface FolderOptions {
  dataDir: string;
  seeds: string;
  /** "FILE=EDITION" of files that print none. */
  editions: readonly string[];
  skipUnknown: boolean;
  dryRun: boolean;
  report: (content: unknown) => void;
}

/** What was read of a folder, and what will be written of it. */
interface ReadFolder {
  editions: ImportReport[];
  leftOut: ({ file: string } & ({ sameAs: string } | { unknown: readonly FileProblem[] }))[];
  problems: FileProblem[];
  staged: StagedEdition[];
}

/** Imports every file of a folder as what it is by its content: all of them, or with one problem nothing. */
export async function importFolder(dir: string, options: FolderOptions): Promise<number> {
  const files = filesOf(dir);
  const read: ReadFolder = { editions: [], leftOut: [], problems: [], staged: [] };
  const importThem = () => {
    try {
      readAll(dir, files, read, options);
      if (read.problems.length === 0) for (const one of read.staged) one.put();
    } finally {
      for (const one of read.staged) one.drop();
    }
  };
  if (options.dryRun) importThem();
  else await lockFacts(options.dataDir, importThem);
  const { editions, leftOut, problems, staged } = read;
  options.report({ editions, leftOut, problems });
  if (problems.length > 0) return tellProblems(problems);
  if (editions.length === 0) throw misuse(`import --all: no file in ${dir} is of a known dataset.`);
  say([...editions.map(reportText), ...summary(read)].join('\n'));
  if (options.dryRun) say(NOTHING_WRITTEN);
  else say(`  ${writtenText(staged)}`);
  return DONE;
}

/** Files that programs leave in folders are no data. */
const isHidden = (name: string) => name.startsWith('.') || name.startsWith('~$');

function filesOf(dir: string): string[] {
  if (!isFolder(dir)) throw misuse(`import --all: there is no folder ${dir}.`);
  const names = readdirSync(dir).sort();
  const files = names.filter((name) => isFile(join(dir, name)) && !isHidden(name));
  if (files.length === 0) throw misuse(`import --all: there is no file in ${dir}.`);
  const folders = names.filter((name) => isFolder(join(dir, name)) && !isHidden(name));
  if (folders.length > 0) {
    complain(`中のフォルダは見ません / Folders inside are not looked into: ${folders.join(', ')}`);
  }
  return files;
}

function readAll(
  dir: string,
  files: readonly string[],
  { editions, leftOut, problems, staged }: ReadFolder,
  { dataDir, seeds, editions: said, skipUnknown, dryRun }: FolderOptions,
): void {
  const factsDir = factsDirOf(dataDir);
  const { rows } = loadSeeds(seeds);
  const places = loadKnownPlaces(seeds);
  const read = folderReader(dir, {
    ...{ places, editions: editionsOf(said, files) },
    retrieved: new Date().toISOString().slice(0, 10),
  });
  const there = listEditions(factsDir);
  for (const [i, file] of files.entries()) {
    complain(`[${i + 1}/${files.length}] 読んでいます / Reading ${file} …`);
    const found = read(file);
    if ('problems' in found) problems.push(...found.problems);
    else if ('sameAs' in found) leftOut.push({ file, ...found });
    else if ('unknown' in found && skipUnknown) leftOut.push({ file, ...found });
    else if ('unknown' in found) problems.push(...found.unknown);
    else {
      editions.push(reportOn(found.read, { others: inPlace(there, staged), places, rows }));
      if (!dryRun && problems.length === 0) staged.push(stageEdition(factsDir, found.read));
    }
  }
}

/** The editions that are there, those that were staged in the place of what they replace. */
function inPlace(
  there: readonly ImportedEdition[],
  staged: readonly ImportedEdition[],
): ImportedEdition[] {
  const byName = new Map<string, ImportedEdition>();
  for (const one of [...there, ...staged]) {
    byName.set(`${one.manifest.dataset} ${one.manifest.edition}`, one);
  }
  return [...byName.values()];
}

function editionsOf(said: readonly string[], files: readonly string[]): Map<string, string> {
  return new Map(
    said.map((text) => {
      const [, file = '', edition = ''] = /^(.+)=([^=]+)$/.exec(text) ?? [];
      if (files.includes(file)) return [file, edition];
      throw misuse(`--edition must be FILE=EDITION with a file of the folder; "${text}" is not.`);
    }),
  );
}

function summary({ editions, leftOut }: ReadFolder): string[] {
  const sum = (of: 'figures' | 'missing') => editions.reduce((all, one) => all + one[of], 0);
  return [
    `全体 / in all: ${editions.length} 版 / editions`,
    `  数値 / figures             ${sum('figures') - sum('missing')}, 理由のある欠け / missing with a reason ${sum('missing')}`,
    ...leftOut.map((one) =>
      'sameAs' in one
        ? `  除いたファイル / left out   ${one.file}: ${one.sameAs} と同じ中身 / the same as ${one.sameAs}`
        : `  除いたファイル / left out   ${one.file}: 知らないファイル / unknown (${one.unknown.map(({ code }) => code).join(', ')})`,
    ),
  ];
}

function writtenText(staged: readonly StagedEdition[]): string {
  const count = (what: StagedEdition['written']) =>
    staged.filter(({ written }) => written === what).length;
  return `書きました / written         ${count('NEW')} 新しい / new, ${count('REPLACED')} 書き替え / replaced, ${count('UNCHANGED')} そのまま / unchanged`;
}
