import { constants, copyFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileSha256 } from '../../lib/file-sha256.js';
import type { Describe, WordsOf } from '../dictionary.js';
import type { ReleaseSource } from '../tables/table.js';
import { TABLES } from '../tables/tables.js';
import type { About } from './about/about.js';
import { dataPackage } from './about/data-package.js';
import { dictionaryCsv, dictionaryMarkdown } from './about/dictionary.js';
import { licences, publishersOf } from './about/licences.js';
import { dcat, schemaOrg } from './about/linked-data.js';
import { readmes } from './about/readme.js';
import { indicatorCube } from './indicator-cube.js';
import { MANIFEST, type MadeFile, type Manifest, SUMS } from './manifest.js';
import { TABLE_FORMATS, type TableFormat, tablePath, writeTables } from './write-tables.js';

/** The formats that data is written in. */
export const FORMATS = [
  ...(Object.keys(TABLE_FORMATS) as TableFormat[]),
  'json-stat',
  'sqlite',
] as const;
export type Format = (typeof FORMATS)[number];

export interface FilesToWrite {
  source: ReleaseSource;
  /** The file that holds the release; null where a server does. */
  sqlite: string | null;
  formats: readonly Format[];
  describe: Describe;
  wordsOf: WordsOf;
  /** Is told how far it is: a name, and how many rows of it are written. */
  tell(what: string, rows: number): void;
}

/** Writes all files of a release into an empty folder: the same release gives the same bytes. */
export async function writeFiles(dir: string, wanted: FilesToWrite): Promise<Manifest> {
  const { source, formats, describe, wordsOf, sqlite, tell } = wanted;
  const { release, documents } = source.memory;
  const files: MadeFile[] = [];
  const add = (path: string, of: Pick<MadeFile, 'table' | 'format' | 'rows'>) =>
    files.push({ path, ...of, bytes: statSync(join(dir, path)).size, sha256: hashAt(dir, path) });
  const ofTables = Object.keys(TABLE_FORMATS).filter((one) =>
    formats.includes(one as Format),
  ) as TableFormat[];
  const tables = ofTables.length > 0 ? TABLES : [];
  const counts = await writeTables(source, tables, { dir, formats: ofTables, tell });
  for (const table of tables) {
    const { name } = table;
    const rows = counts.get(name) ?? null;
    for (const format of ofTables) add(tablePath(table, format), { table: name, format, rows });
  }
  if (formats.includes('json-stat')) {
    for (const path of await writeCubes(dir, source, tell)) {
      add(path, { table: null, format: 'json-stat', rows: null });
    }
  }
  if (formats.includes('sqlite') && sqlite !== null) {
    const path = `machikurabe-${release.id}.sqlite`;
    copyFileSync(sqlite, join(dir, path), constants.COPYFILE_FICLONE);
    add(path, { table: null, format: 'sqlite', rows: null });
  }
  const publishers = publishersOf(documents.rows);
  const about = { release, publishers, files: [...files], describe, wordsOf };
  for (const [path, text] of Object.entries(textsAbout(about))) {
    writeFileSync(join(dir, path), text);
    add(path, { table: null, format: 'about', rows: null });
  }
  const manifest = { release: release.id, files };
  writeFileSync(join(dir, MANIFEST), asJson(manifest));
  const sums = [
    ...files.map(({ path, sha256 }) => ({ path, sha256 })),
    { path: MANIFEST, sha256: hashAt(dir, MANIFEST) },
  ];
  writeFileSync(join(dir, SUMS), sums.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(''));
  return manifest;
}

const hashAt = (dir: string, path: string): string => {
  const hash = fileSha256(join(dir, path));
  if (hash === null) throw new Error(`${path} was not written`);
  return hash;
};

async function writeCubes(
  dir: string,
  { memory }: ReleaseSource,
  tell: FilesToWrite['tell'],
): Promise<string[]> {
  const paths: string[] = [];
  for (const indicator of memory.indicators.rows) {
    if (!memory.counts.figures.has(indicator.id)) continue;
    const path = `json-stat/${indicator.id}.json`;
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), JSON.stringify(await indicatorCube(memory, indicator)));
    paths.push(path);
    tell('json-stat', paths.length);
  }
  return paths;
}

const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const textsAbout = (about: About): Record<string, string> => ({
  ...readmes(about),
  'LICENCES.md': licences(about),
  'data-dictionary.csv': dictionaryCsv(about),
  'data-dictionary.md': dictionaryMarkdown(about),
  'datapackage.json': asJson(dataPackage(about)),
  'dcat.jsonld': asJson(dcat(about)),
  'schema-org.jsonld': asJson(schemaOrg(about)),
});
