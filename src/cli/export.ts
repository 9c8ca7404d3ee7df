import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.js';
import { releasePath } from '../db/catalogue/folder.js';
import type { ReleaseRecord } from '../db/catalogue/record.js';
import { readRelease } from '../db/memory/release-in-memory.js';
import { shelfRoom } from '../db/memory/shelf-room.js';
import { makeWhole } from '../export/files/make-whole.js';
import { filesDir, type Manifest } from '../export/files/manifest.js';
import { FORMATS, type Format, writeFiles } from '../export/files/write-files.js';
import { type WrittenSite, writeSite } from '../export/site/write-site.js';
import { describeWith, wordsWith } from '../graphql/describe.js';
import { schema } from '../graphql/schema.js';
import { withFrugalHeap } from '../lib/frugal-heap.js';
import { projectFile } from '../lib/project-file.js';
import { findRelease } from '../releases/find-release.js';
import { releasesOf } from '../releases/releases-of.js';
import { type Command, complain, DONE, misuse, say } from './command.js';
import { openRelease } from './open-release.js';

/** What is read goes out again at once: nothing is worth keeping. */
const SHELF_BYTES = 8 * 1024 * 1024;
/** Per cent: a fifth more CPU, and a quarter less memory above what an open release takes. */
const HEAP_GROWTH = 20;
const TELL_EVERY_MS = 2_000;

export const exportCommand: Command = {
  usage: `export [--release ID] [--dir DIR] [--formats FORMAT,...] [--site DIR]
  Writes a release as files to take away: a table for each noun as CSV and Parquet, JSON-stat of each indicator, the
  SQLite file, with data dictionary, licences, Data Package, DCAT and SHA256SUMS. Whole or not at all.
  --release ID        which one, from DATA_DIR or the PostgreSQL of DATABASE_URL; may be shortened (default: the current one)
  --dir DIR           where to (default: DATA_DIR/files/ID, which is served at /releases/ID/)
  --formats FORMAT    of ${FORMATS.join(', ')}, with commas between them (default: all)
  --site DIR          in place of --dir and --formats: a mirror that any web host serves, with all files, CSV and JSON of each
                      town and indicator, and a page that asks the Parquet; a release stands beside those that are there`,
  async run(args) {
    const options = {
      release: { type: 'string' },
      dir: { type: 'string' },
      formats: { type: 'string' },
      site: { type: 'string' },
    } as const;
    const { values } = parseArgs({ args, options });
    const { site } = values;
    if (site !== undefined && (values.dir ?? values.formats) !== undefined) {
      throw misuse('--site has all files in folders of its own: leave out --dir and --formats.');
    }
    const formats = values.formats?.split(',').map(formatNamed) ?? FORMATS;
    const { databaseUrl, dataDir } = readConfig();
    const record = await recordOf(values.release, databaseUrl, dataDir);
    const dir = resolve(values.dir ?? filesDir(dataDir, record.id));
    const began = performance.now();
    const db = await openRelease(record, databaseUrl, dataDir);
    try {
      const source = { db, memory: await readRelease(db, shelfRoom(SHELF_BYTES)) };
      const sqlite = databaseUrl ? null : releasePath(dataDir, record.id);
      const published = schema();
      const wanted = {
        source,
        sqlite,
        tell: teller(),
        describe: describeWith(published),
        wordsOf: wordsWith(published),
      };
      if (site !== undefined) {
        const mirror = { ...wanted, made: record.made, program: projectFile('dist/mirror') };
        const written = await withFrugalHeap(() => writeSite(resolve(site), mirror), HEAP_GROWTH);
        say(`${siteSummary(record.id, written)} ${resolve(site)} (${seconds(began)} s).`);
      } else {
        const made = await withFrugalHeap(
          () => makeWhole(dir, (staging) => writeFiles(staging, { ...wanted, formats })),
          HEAP_GROWTH,
        );
        say(`作成しました / Wrote ${summary(made)} to ${dir} (${seconds(began)} s).`);
      }
      if (formats.includes('sqlite') && sqlite === null) {
        say(
          'PostgreSQL の版に SQLite のファイルはありません / A release in PostgreSQL has no file of SQLite.',
        );
      }
    } finally {
      await db.destroy();
    }
    return DONE;
  },
};

function formatNamed(text: string): Format {
  const format = FORMATS.find((one) => one === text.trim());
  if (format) return format;
  throw misuse(`--formats takes ${FORMATS.join(', ')}, with commas between them, not ${text}.`);
}

async function recordOf(
  text: string | undefined,
  databaseUrl: string | null,
  dataDir: string,
): Promise<ReleaseRecord> {
  const releases = releasesOf(databaseUrl, dataDir);
  const id = text ?? (await releases.pointer())?.release;
  if (id === undefined) {
    throw misuse('版はまだありません / There is no release yet: npm run cli -- seed makes one.');
  }
  return findRelease(await releases.list(), id);
}

/** Says how far it is, every two seconds. */
function teller() {
  let last = performance.now();
  return (what: string, rows: number) => {
    if (performance.now() - last < TELL_EVERY_MS) return;
    last = performance.now();
    complain(`  ${what}: ${rows.toLocaleString('en')}`);
  };
}

const seconds = (began: number) => ((performance.now() - began) / 1000).toFixed(1);

function summary({ release, files }: Manifest): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return `${files.length} files of release ${release}, ${(bytes / 1e6).toFixed(1)} MB,`;
}

function siteSummary(release: string, { files, bytes, onlyParquet }: WrittenSite): string {
  const parts = [
    `写しを作りました / Wrote ${files.toLocaleString('en')} files of release ${release}`,
    `${(bytes / 1e6).toFixed(1)} MB`,
    ...(onlyParquet > 0 ? [`${onlyParquet} indicators too long for CSV and JSON`] : []),
  ];
  return `${parts.join(', ')}, into`;
}
