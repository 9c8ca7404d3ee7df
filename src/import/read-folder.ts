import { join } from 'node:path';
import { type FileProblem, FileProblems } from '../tables/file-problems.js';
import { readTable } from '../tables/read-table.js';
import { importDataset, type ReadEdition } from './import-dataset.js';
import type { KnownPlaces } from './places/known-places.js';
import { problemAt } from './problem-at.js';
import { readWholeFile } from './read-whole-file.js';
import { recognise } from './recognise.js';

/** What a file of a folder is. */
export type FolderFile =
  | { read: ReadEdition }
  /** The same bytes as another file. */
  | { sameAs: string }
  /** No table, or one of no dataset. */
  | { unknown: readonly FileProblem[] }
  | { problems: readonly FileProblem[] };

interface FolderContext {
  places: KnownPlaces;
  /** By file: the editions that were said, where a file prints none. */
  editions: ReadonlyMap<string, string>;
  /** Today. */
  retrieved: string;
}

/** What is told of a file that no dataset knows; all else is wrong in one that is theirs. */
const OF_UNKNOWN = new Set(['UNKNOWN_FILE', 'NOT_A_TABLE', 'JSON_SHAPE', 'EMPTY']);

/** Reads the files of a folder, one after the other and each as what its content says. */
export function folderReader(
  dir: string,
  { places, editions, retrieved }: FolderContext,
): (file: string) => FolderFile {
  const byHash = new Map<string, string>();
  const byEdition = new Map<string, string>();
  return (file) => {
    try {
      const table = readTable({ name: file, bytes: readWholeFile(join(dir, file)) });
      const sameAs = byHash.get(table.sha256);
      if (sameAs !== undefined) return { sameAs };
      byHash.set(table.sha256, file);
      const wanted = editions.get(file) ?? null;
      const dataset = recognise(table, wanted);
      const origins = new Map([[file, { address: null, retrieved }]]);
      const read = importDataset(dataset, [table], origins, { places, wanted });
      const edition = `${dataset.id} ${read.manifest.edition}`;
      const other = byEdition.get(edition);
      if (other !== undefined) return { problems: [sameEdition(file, other, edition)] };
      byEdition.set(edition, file);
      return { read };
    } catch (error) {
      if (!(error instanceof FileProblems)) throw error;
      const { problems } = error;
      const isUnknown = problems.every(({ code }) => OF_UNKNOWN.has(code));
      return isUnknown ? { unknown: problems } : { problems };
    }
  };
}

const sameEdition = (file: string, other: string, edition: string): FileProblem =>
  problemAt(
    'SAME_EDITION',
    { file, sheet: null, row: null, column: null },
    {
      ja: `${edition} のファイルが二つあり（もう一つは ${other}）、中身が違います。古いほうをフォルダから出してください。一つの表を分けたものなら「import データセット ファイル…」で一緒に取り込んでください。`,
      en: `There are two files of ${edition} (the other is ${other}), and they differ: take the older one out of the folder. Parts of one table are imported together, as import DATASET FILE...`,
    },
  );
