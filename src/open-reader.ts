import type { Config } from './config.js';
import { sqliteFile } from './db/data-source.js';
import { fileReader } from './db/serving/file-reader.js';
import { folderReader } from './db/serving/folder-reader.js';
import type { PostgresReaderOptions } from './db/serving/postgres-reader.js';
import type { ReleaseReader } from './db/serving/release-reader.js';
import { projectFile } from './lib/project-file.js';
import { upToDate } from './releases/up-to-date.js';

export interface OpenReaderOptions extends Pick<PostgresReaderOptions, 'logger' | 'tell'> {
  /** Tells whoever started the program that a release is made. */
  say: (text: string) => void;
  /** Which replica it begins with, where there are several. */
  turn: number;
}

/** What DATABASE_URL names, or the data folder, its release made anew where it is out of date. */
export async function openReader(
  { databaseUrl, replicaUrls: replicas, dataDir, releasesKept: kept }: Config,
  { say, turn, ...heard }: OpenReaderOptions,
): Promise<ReleaseReader> {
  if (databaseUrl) {
    const file = sqliteFile(databaseUrl);
    if (file !== null) return fileReader(file, heard);
    // Loaded here: SQLite has no use for its driver.
    const { postgresReader } = await import('./db/serving/postgres-reader.js');
    return postgresReader({ primary: databaseUrl, replicas, turn, ...heard });
  }
  const seeds = projectFile('seeds');
  if (!upToDate(seeds, dataDir)) {
    const began = Date.now();
    say('データベースを作成しています… / Building the database from the seeds…');
    // Loaded here, since a start that finds the database made has no use for it.
    const { seedFolder } = await import('./releases/seed.js');
    // Another process that starts at the same time may be making it.
    const { record, isNew } = await seedFolder(seeds, dataDir, { kept, patience: 60_000 });
    const lasted = `(${((Date.now() - began) / 1000).toFixed(1)} s)`;
    say(
      isNew
        ? `作成しました / Built release ${record.id} ${lasted}`
        : `すでにあった版を公開します / Release ${record.id} of these seeds was there: it is current again ${lasted}`,
    );
  }
  return folderReader(dataDir, heard);
}
