import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  pointerPath,
  readPointer,
  readRecord,
  recordPath,
  releasePath,
} from '../../src/db/catalogue/folder.js';
import { dataSource } from '../../src/db/data-source.js';
import { fileSha256 } from '../../src/lib/file-sha256.js';
import { findRelease } from '../../src/releases/find-release.js';
import { folderReleases } from '../../src/releases/folder/releases.js';
import type { Releases } from '../../src/releases/releases.js';
import { seedFolder } from '../../src/releases/seed.js';
import { upToDate } from '../../src/releases/up-to-date.js';
import { MINIMAL, newFolder, removeFolders, seedsWith } from '../ingest/seeds-folder.js';

const KPIS = 'municipalities/sample/kpis.yaml';
const withBaseline = (value: number) => seedsWith([KPIS, 'value: 12', `value: ${value}`]).dir;

let dataDir: string;
let releases: Releases;
beforeEach(() => {
  dataDir = newFolder();
  releases = folderReleases(dataDir);
});
afterAll(removeFolders);

const seeded = async (seeds: string, kept = 2) =>
  (await seedFolder(seeds, dataDir, { kept })).record.id;
const listed = async () => (await releases.list()).map(({ id }) => id);

test('of an empty folder are none, and none can be changed', async () => {
  expect(await releases.list()).toEqual([]);
  expect(await releases.pointer()).toBeNull();
  await expect(releases.use('a'.repeat(16))).rejects.toThrow('There is no release');
});

test('a pinned release stays until it is unpinned', async () => {
  const first = await seeded(MINIMAL);
  await releases.setPinned(first, true);
  const others: string[] = [];
  for (const value of [13, 14, 15]) others.unshift(await seeded(withBaseline(value)));
  expect(await listed()).toEqual([...others.slice(0, 2), first]);
  await releases.setPinned(first, false);
  const last = await seeded(withBaseline(16));
  expect(await listed()).toEqual([last, others[0]]);
});

describe('going back to an older release', () => {
  test('holds until the seeds change, and forth again', async () => {
    const older = await seeded(withBaseline(13));
    const newer = await seeded(MINIMAL);
    await releases.use(older);
    const inputs = (await releases.list()).find(({ id }) => id === newer)?.inputs;
    expect(readPointer(dataDir)).toEqual({ release: older, inputs, before: newer });
    // What a start asks: whether it must make a release of the seeds.
    expect(upToDate(MINIMAL, dataDir)?.id).toBe(older);
    expect(upToDate(withBaseline(14), dataDir)).toBeNull();
    await releases.use(newer);
    expect(upToDate(MINIMAL, dataDir)?.id).toBe(newer);
  });

  test('is ended by seeding the same seeds, which makes nothing', async () => {
    const older = await seeded(withBaseline(13));
    const newer = await seeded(MINIMAL);
    await releases.use(older);
    const again = await seedFolder(MINIMAL, dataDir, { kept: 2 });
    expect([again.isNew, again.record.id]).toEqual([false, newer]);
    expect(readPointer(dataDir)?.release).toBe(newer);
  });

  test('to one whose file has a flipped bit is refused, and the current one stays', async () => {
    const older = await seeded(withBaseline(13));
    const newer = await seeded(MINIMAL);
    const path = releasePath(dataDir, older);
    const content = readFileSync(path);
    content.writeUInt8(content.readUInt8(5000) ^ 1, 5000);
    writeFileSync(path, content);
    await expect(releases.use(older)).rejects.toThrow('its SHA-256 is another');
    expect(readPointer(dataDir)?.release).toBe(newer);
  });

  test('to one of another version of the program is refused: nobody could take it up', async () => {
    const older = await seeded(withBaseline(13));
    const newer = await seeded(MINIMAL);
    const path = releasePath(dataDir, older);
    const db = await dataSource(`sqlite:${path}`).initialize();
    await db.query(`UPDATE "migrations" SET "name" = 'Release1'`);
    await db.destroy();
    const record = { ...readRecord(dataDir, older), sha256: fileSha256(path) };
    writeFileSync(recordPath(dataDir, older), JSON.stringify(record));
    await expect(releases.use(older)).rejects.toThrow('made by another version of this program');
    expect(readPointer(dataDir)?.release).toBe(newer);
  });
});

test('removing is refused for the current one and for pinned ones, and says what to do', async () => {
  const older = await seeded(withBaseline(13));
  const newer = await seeded(MINIMAL);
  await expect(releases.remove(newer)).rejects.toThrow('releases use ID');
  await releases.setPinned(older, true);
  await expect(releases.remove(older)).rejects.toThrow(`releases unpin ${older}`);
  await releases.setPinned(older, false);
  await releases.remove(older);
  expect(await listed()).toEqual([newer]);
  const files = readdirSync(join(dataDir, 'releases')).sort();
  expect(files).toEqual(['.lock', `${newer}.json`, `${newer}.sqlite`]);
});

test.each([
  ['is lost', null],
  ['leads nowhere', 'a'.repeat(16)],
])('removing is refused while the pointer %s: what is served is not known', async (_, id) => {
  const older = await seeded(withBaseline(13));
  const newer = await seeded(MINIMAL);
  if (id === null) rmSync(pointerPath(dataDir));
  else
    writeFileSync(pointerPath(dataDir), JSON.stringify({ release: id, inputs: '', before: null }));
  for (const one of [older, newer]) {
    await expect(releases.remove(one)).rejects.toThrow(
      'Name the current one first: releases use ID.',
    );
  }
  expect(await listed()).toEqual([newer, older]);
  await releases.use(newer);
  await releases.remove(older);
  expect(await listed()).toEqual([newer]);
});

test('what somebody has copied into the folder is no release, and stays', async () => {
  const older = await seeded(withBaseline(13));
  await releases.setPinned(older, true);
  const [folder, copy] = [join(dataDir, 'releases'), 'b'.repeat(16)];
  for (const end of ['json', 'sqlite']) {
    copyFileSync(join(folder, `${older}.${end}`), join(folder, `${copy}.${end}`));
  }
  writeFileSync(join(folder, 'backup.sqlite'), 'of somebody');
  mkdirSync(releasePath(dataDir, 'c'.repeat(16)));
  // A comma too many, by hand: its release is off the list until that is mended, and no less pinned.
  const record = readFileSync(recordPath(dataDir, older), 'utf8');
  writeFileSync(recordPath(dataDir, older), `${record},`);
  const others: string[] = [];
  for (const value of [14, 15, 16]) others.unshift(await seeded(withBaseline(value)));
  expect(await listed()).toEqual(others.slice(0, 2));
  const stay = [older, copy].flatMap((id) => [`${id}.json`, `${id}.sqlite`]);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining([...stay, 'backup.sqlite']));
  writeFileSync(recordPath(dataDir, older), record);
  expect(await listed()).toEqual([...others.slice(0, 2), older]);
});

describe('a shortened id', () => {
  const record = (id: string) => {
    return { id, made: '', inputs: '', counts: {}, pinned: false, sha256: null };
  };
  const records = ['aaaa000000000000', 'aaab000000000000'].map(record);

  test('names the only release that begins so', () => {
    expect(findRelease(records, 'aaab').id).toBe('aaab000000000000');
    expect(findRelease(records, 'aaaa000000000000').id).toBe('aaaa000000000000');
  });

  test.each([
    ['aaa', /Several releases begin with aaa: aaaa0+, aaab0+\. Write more/],
    ['b', /There is no release "b"/],
    ['', /There is no release ""/],
  ])('"%s" is refused', (text, message) => {
    expect(() => findRelease(records, text)).toThrow(message);
  });
});
