import { basename } from 'node:path';
import type { Config } from '../config.js';
import { readColumns } from '../import/columns.js';
import { E_STAT } from '../import/e-stat/e-stat.js';
import { fetchFile } from '../import/fetch-file.js';
import { readWholeFile } from '../import/read-whole-file.js';
import { isFile } from '../lib/paths.js';
import { complain, misuse } from './command.js';
import { fetchEStat, type GivenFile, isTableNumber } from './fetch-e-stat.js';

/** A publisher's file, and where it was fetched from; null for one of the user's. */
export interface ImportFile {
  name: string;
  bytes: Uint8Array;
  address: string | null;
}

/** The bases of addresses by the settings that hold them. */
const bases = ({ ssdseBaseUrl }: Config) => ({ SSDSE_BASE_URL: ssdseBaseUrl });

/** A word that begins with a year and names no file is an edition. */
export function editionAndFiles(
  words: readonly string[],
): [edition: string | null, files: readonly string[]] {
  const [first, ...rest] = words;
  const isEdition = first !== undefined && /^\d{4}(?:[.-]|$)/.test(first) && !isFile(first);
  return isEdition ? [first, rest] : [null, words];
}

/** The files of the user, at least one. @throws what `misuse` makes where none is named or one is not there */
export function requireNamed(dataset: string, files: readonly string[]): readonly string[] {
  if (files.length === 0) throw misuse(`import ${dataset}: name the files (import --list).`);
  requireThere(dataset, files);
  return files;
}

function requireThere(dataset: string, files: readonly string[]): void {
  const gone = files.filter((file) => !isFile(file));
  if (gone.length > 0) throw misuse(`import ${dataset}: there is no file ${gone.join(', ')}.`);
}

const isAddress = (file: string) => /^[a-z][a-z0-9+.-]+:\/\//i.test(file);

/**
 * The files that were named, or that of the edition where the publisher's addresses do not change.
 * @throws what `misuse` makes where none is named or one is not there, and Error where one cannot be fetched
 */
export async function readFiles(
  dataset: string,
  edition: string | null,
  files: readonly string[],
  config: Config,
): Promise<ImportFile[]> {
  const named = files.length > 0 ? files : [addressOf(dataset, edition, config)];
  const isTable = (file: string) => dataset === E_STAT.id && isTableNumber(file);
  requireThere(
    dataset,
    named.filter((file) => !isAddress(file) && !isTable(file)),
  );
  const read: ImportFile[] = [];
  for (const file of named) {
    complain(`読んでいます / Reading ${file} …`);
    const one = isAddress(file)
      ? await fetchFile(file, complain)
      : readGiven(isTable(file) ? await fetchEStat(file) : { path: file, address: null });
    if (read.some(({ name }) => name === one.name)) {
      throw misuse(`import ${dataset}: two files are called ${one.name}: give one, or rename one.`);
    }
    read.push(one);
  }
  return read;
}

const readGiven = ({ path, address }: GivenFile): ImportFile => ({
  ...{ name: basename(path), bytes: readWholeFile(path), address },
});

function addressOf(dataset: string, edition: string | null, config: Config): string {
  const { fetch, page } = readColumns(dataset);
  if (!fetch || edition === null) {
    throw misuse(
      `import ${dataset}: name the publisher's file${fetch ? ', its address or an edition such as 2024' : ' or its address (they change from year to year)'}; ${page}`,
    );
  }
  const base = bases(config)[fetch.setting];
  return new URL(fetch.file.replaceAll('{edition}', edition), base).href;
}
