import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceJson, replaceText } from '../../lib/durable-file.js';
import { makeWhole } from '../files/make-whole.js';
import { type FilesToWrite, FORMATS, writeFiles } from '../files/write-files.js';
import { askPage } from './ask-page.js';
import { FEED, indexPage } from './index-page.js';
import { mirrorFeed } from './mirror-feed.js';
import { type Mirrored, mirroredIn, RELEASES, SELF } from './mirrored.js';
import { parquetPlace } from './parquet-place.js';
import { releasePage } from './release-page.js';
import { BY_INDICATOR, writePieces } from './write-pieces.js';

/** What is written once more, whenever a release comes: which ones stand in the mirror. */
const LIST = 'releases.json';
const STYLES = 'mirror.css';

export interface SiteToWrite extends Omit<FilesToWrite, 'formats'> {
  /** When the release was made. */
  made: string;
  /** Where the built program of the asking page stands. */
  program: string;
}

/** What was written of a release: how many files, and their bytes. */
export interface WrittenSite {
  files: number;
  bytes: number;
  /** Indicators with too many figures for files of their own. */
  onlyParquet: number;
}

/**
 * Puts a release into a mirror of plain files, beside those that are there; it is whole before anything leads to it.
 * @throws Error where the folder holds something else than a mirror
 */
export async function writeSite(site: string, wanted: SiteToWrite): Promise<WrittenSite> {
  refuseOthers(site);
  const { release } = wanted.source.memory;
  const dir = join(site, RELEASES, release.id);
  const onlyParquet = await makeWhole(dir, (staging) => writeRelease(staging, wanted));
  const releases = mirroredIn(site);
  copyFileSync(join(wanted.program, STYLES), join(site, STYLES));
  replaceJson(join(site, LIST), { releases });
  replaceText(join(site, FEED), mirrorFeed(releases));
  replaceText(join(site, 'index.html'), indexPage(releases));
  return { ...sizeOf(dir), onlyParquet };
}

async function writeRelease(dir: string, wanted: SiteToWrite): Promise<number> {
  const { source, made, program, tell } = wanted;
  const { memory } = source;
  const manifest = await writeFiles(dir, { ...wanted, formats: FORMATS });
  const pieces = await writePieces(dir, memory, tell);
  const places = {
    municipality: parquetPlace(join(dir, 'observations.parquet'), 'observations.parquet'),
    indicator: parquetPlace(join(dir, BY_INDICATOR), BY_INDICATOR),
  };
  for (const file of ['ask.js', STYLES]) copyFileSync(join(program, file), join(dir, file));
  writeFileSync(join(dir, 'ask.html'), askPage(memory.release.id, pieces, places));
  writeFileSync(join(dir, 'index.html'), releasePage(manifest, pieces));
  const self: Mirrored = {
    release: memory.release.id,
    made,
    municipalities: pieces.municipalities.length,
    indicators: pieces.indicators.length,
    figures: pieces.municipalities.reduce((sum, { rows }) => sum + rows, 0),
  };
  replaceJson(join(dir, SELF), self);
  return pieces.indicators.filter(({ hasFiles }) => !hasFiles).length;
}

function refuseOthers(site: string): void {
  mkdirSync(site, { recursive: true });
  // What was broken off before the first release was whole has left no more than that folder.
  const isBegun = readdirSync(site).every((name) => name === RELEASES);
  if (isBegun || existsSync(join(site, LIST))) return;
  throw new Error(
    `${site} は写しのフォルダーではありません / ${site} holds something else than a mirror, and is left as it is: name a folder that is empty or not there.`,
  );
}

function sizeOf(dir: string): Pick<WrittenSite, 'files' | 'bytes'> {
  const sizes = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
