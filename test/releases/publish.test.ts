import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readPointer, readRecord, releasePath } from '../../src/db/catalogue/folder.js';
import type { Pointer } from '../../src/db/catalogue/record.js';
import { dataSource } from '../../src/db/data-source.js';
import { ObservationEntity } from '../../src/db/entities/observation.entity.js';
import { ReleaseEntity } from '../../src/db/entities/release.entity.js';
import { publishToFolder } from '../../src/releases/folder/publish.js';
import { seedDatabase, seedFolder } from '../../src/releases/seed.js';
import { startCli } from '../ingest/run-cli.js';
import { type Edit, MINIMAL, newFolder, removeFolders, seedsWith } from '../ingest/seeds-folder.js';
import { failingSource } from './failing-source.js';

afterAll(removeFolders);

const KPIS = 'municipalities/sample/kpis.yaml';
const PLANS = 'municipalities/sample/plans.yaml';
const BASELINE = 'sample/kpi/settlers/baseline/2022';
/** The seeds in which the baseline of 12 is another figure. */
const withBaseline = (value: number) => seedsWith([KPIS, 'value: 12', `value: ${value}`]).dir;

/** The current release of the seeds, made where it is missing. */
const seeded = async (seeds: string, dataDir: string, kept = 10) =>
  (await seedFolder(seeds, dataDir, { kept })).record;
/** The files in the folder of releases but for the lock, which stays. */
const files = (dataDir: string) =>
  readdirSync(join(dataDir, 'releases'))
    .filter((name) => name !== '.lock')
    .sort();
const filesOf = (...ids: string[]) =>
  [...new Set(ids)].flatMap((id) => [`${id}.json`, `${id}.sqlite`]).sort();
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
/** Everything in a data folder, to the byte. */
const contentOf = (dataDir: string) =>
  readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${name} ${sha256(join(parentPath, name))}`)
    .sort();

/** What a reader of the data folder is served: the release's id and the baseline in it. */
async function served(dataDir: string) {
  const pointer = readPointer(dataDir) as Pointer;
  const url = `sqlite:${releasePath(dataDir, pointer.release)}`;
  const db = await dataSource(url, { readonly: true }).initialize();
  try {
    const [release] = await db.getRepository(ReleaseEntity).find();
    const baseline = await db.getRepository(ObservationEntity).findOneBy({ id: BASELINE });
    return { pointer: pointer.release, release: release?.id, baseline: baseline?.value };
  } finally {
    await db.destroy();
  }
}

describe('the id of a release', () => {
  test('is the same for the same seeds, again and in another folder', async () => {
    const dataDir = newFolder();
    const { id } = await seeded(MINIMAL, dataDir);
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect((await seeded(MINIMAL, dataDir)).id).toBe(id);
    expect((await seeded(seedsWith().dir, newFolder())).id).toBe(id);
  });

  test.each<[what: string, edit: Edit]>([
    ['a figure', [KPIS, 'value: 12', 'value: 13']],
    ['a note', [KPIS, 'raw: 12人', 'raw: 12人\n        note: 見本の注']],
    ['a line of a quote', [KPIS, '[7, 7], quote: 12人', '[6, 7], quote: 12人']],
    ['a code', ['statistics/series.yaml', 'match: EXACT', 'match: CLOSE']],
    [
      'a word inside of the facets',
      [KPIS, 'scope: ALL, measurer', 'scope: ALL, note: 注, measurer'],
    ],
  ])('changes with %s', async (_, edit) => {
    const { id } = await seeded(MINIMAL, newFolder());
    expect((await seeded(seedsWith(edit).dir, newFolder())).id).not.toBe(id);
  });
});

describe('publishing', () => {
  test('points to a whole file, by its SHA-256, in which the release names itself', async () => {
    const dataDir = newFolder();
    const record = await seeded(MINIMAL, dataDir);
    const { id, inputs } = record;
    expect(readPointer(dataDir)).toEqual({ release: id, inputs, before: null });
    expect(readRecord(dataDir, id)).toEqual(record);
    expect(sha256(releasePath(dataDir, id))).toBe(record.sha256);
    expect(Date.now() - Date.parse(record.made)).toBeLessThan(600_000);
    expect(await served(dataDir)).toEqual({ pointer: id, release: id, baseline: 12 });
    expect(readdirSync(dataDir).sort()).toEqual(['current.json', 'releases']);
    expect(files(dataDir)).toEqual(filesOf(id));
  });

  test('leaves the release before as it is, for those who serve it', async () => {
    const dataDir = newFolder();
    const first = await seeded(MINIMAL, dataDir);
    const second = await seeded(withBaseline(13), dataDir);
    expect(sha256(releasePath(dataDir, first.id))).toBe(first.sha256);
    expect(files(dataDir)).toEqual(filesOf(first.id, second.id));
    expect(readPointer(dataDir)?.before).toBe(first.id);
    expect((await served(dataDir)).baseline).toBe(13);
  });

  test('keeps as many as are to be kept, and removes older ones', async () => {
    const dataDir = newFolder();
    const ids: string[] = [];
    for (const value of [13, 14, 15, 16, 13]) {
      ids.push((await seeded(withBaseline(value), dataDir, 3)).id);
      expect(files(dataDir)).toEqual(filesOf(...ids.slice(-3)));
    }
  });

  test('of seeds that are unchanged makes nothing and touches no file', async () => {
    const dataDir = newFolder();
    await seeded(withBaseline(13), dataDir);
    const { id } = await seeded(MINIMAL, dataDir);
    const before = contentOf(dataDir);
    const { ino, mtimeMs } = statSync(releasePath(dataDir, id));
    const { isNew } = await seedFolder(MINIMAL, dataDir, { kept: 10 });
    expect(isNew).toBe(false);
    expect(contentOf(dataDir)).toEqual(before);
    expect(statSync(releasePath(dataDir, id))).toMatchObject({ ino, mtimeMs });
  });

  test('of the same content from other inputs leaves its file as it is', async () => {
    const dataDir = newFolder();
    const first = await seeded(MINIMAL, dataDir);
    const { ino, mtimeMs } = statSync(releasePath(dataDir, first.id));
    const commented = seedsWith([KPIS, 'value: 12', 'value: 12 # a comment']).dir;
    const second = await seeded(commented, dataDir);
    expect(second).toEqual({ ...first, inputs: second.inputs });
    expect(second.inputs).not.toBe(first.inputs);
    expect(statSync(releasePath(dataDir, first.id))).toMatchObject({ ino, mtimeMs });
    expect(readPointer(dataDir)).toEqual({
      release: first.id,
      inputs: second.inputs,
      before: null,
    });
  });

  test('goes back to a release that was made of these seeds before', async () => {
    const dataDir = newFolder();
    const first = await seeded(MINIMAL, dataDir);
    const second = await seeded(withBaseline(13), dataDir);
    const again = await seedFolder(MINIMAL, dataDir, { kept: 10 });
    expect(again).toEqual({ record: first, isNew: false });
    expect(readPointer(dataDir)).toMatchObject({ release: first.id, before: second.id });
  });

  test('moves the pointer only when the file is whole', async () => {
    const dataDir = newFolder();
    const first = await seeded(MINIMAL, dataDir);
    const seeds = withBaseline(13);
    const child = startCli(['seed', '--seeds', seeds], { DATA_DIR: dataDir });
    const seen: string[] = [];
    let staging = 0;
    while (child.exitCode === null) {
      const { release } = readPointer(dataDir) as Pointer;
      expect(sha256(releasePath(dataDir, release))).toBe(readRecord(dataDir, release)?.sha256);
      seen.push(release);
      if (files(dataDir).some((name) => name.includes('.making'))) staging++;
      await setImmediate();
    }
    const release = readPointer(dataDir)?.release;
    expect(child.exitCode).toBe(0);
    expect(staging).toBeGreaterThan(0);
    expect(seen[0]).toBe(first.id);
    expect([first.id, release]).toEqual(expect.arrayContaining([...new Set(seen)]));
    expect(release).not.toBe(first.id);
  });

  test.each<[why: string, edits: Edit[], error: RegExp]>([
    ['with a malformed fact', [[KPIS, 'value: 12', 'value: .nan']], /1 problem in the seed files/],
    ['with a fact beside none', [[KPIS, "policy: '1'", "policy: '2'"]], /1 problem in the seed/],
    ['in a circle', [[PLANS, 'name: ', 'parent: plan\n    name: ']], /1 problem in the seed/],
  ])('seeds %s leaves the old release served and nothing behind', async (_, edits, error) => {
    const dataDir = newFolder();
    await seeded(withBaseline(13), dataDir);
    const { id } = await seeded(MINIMAL, dataDir);
    const before = contentOf(dataDir);
    await expect(seeded(seedsWith(...edits).dir, dataDir)).rejects.toThrow(error);
    expect(contentOf(dataDir)).toEqual(before);
    expect(await served(dataDir)).toEqual({ pointer: id, release: id, baseline: 12 });
  });
});

describe('publishing (in part)', () => {
  test('what cannot be written to the end leaves the old release and nothing behind', async () => {
    const dataDir = newFolder();
    await seeded(MINIMAL, dataDir);
    const before = contentOf(dataDir);
    const failing = failingSource(new Error('no more'));
    await expect(publishToFolder(dataDir, failing, { kept: 10 })).rejects.toThrow('no more');
    expect(contentOf(dataDir)).toEqual(before);
  });

  test.each(['EACCES', 'EROFS', 'ENOTDIR', 'SQLITE_READONLY'])(
    'a folder that is not open to who publishes (%s) is named, with what to do',
    async (code) => {
      const closed = failingSource(Object.assign(new Error('this one: not open'), { code }));
      await expect(publishToFolder(newFolder(), closed, { kept: 10 })).rejects.toThrow(
        /cannot be read and written \(this one: not open\): the release that was current still is\. Let the user/,
      );
    },
  );

  test.each(['ENOSPC', 'SQLITE_FULL'])(
    'a full disk (%s) is told with what was free',
    async (code) => {
      const dataDir = newFolder();
      await seeded(MINIMAL, dataDir);
      const before = contentOf(dataDir);
      const failing = failingSource(Object.assign(new Error('no room'), { code }));
      await expect(publishToFolder(dataDir, failing, { kept: 10 })).rejects.toThrow(
        /The disk of .+ is full \(\d+\.\d MB were free\): the release that was current still is/,
      );
      expect(contentOf(dataDir)).toEqual(before);
    },
  );

  test('what ended publishers left is removed', async () => {
    const dataDir = newFolder();
    const { id } = await seeded(MINIMAL, dataDir);
    const left = ['release.making', 'release.making-journal', `${'b'.repeat(16)}.json.making`];
    for (const name of left) writeFileSync(join(dataDir, 'releases', name), 'x');
    // One that has its name, but no record yet.
    writeFileSync(releasePath(dataDir, 'c'.repeat(16)), 'x');
    writeFileSync(join(dataDir, 'current.json.making'), 'x');
    const second = await seeded(withBaseline(13), dataDir);
    expect(files(dataDir)).toEqual(filesOf(id, second.id));
    expect(readdirSync(dataDir).sort()).toEqual(['current.json', 'releases']);
  });

  test('two at once publish one after the other where they have the patience', async () => {
    const dataDir = newFolder();
    const made = await Promise.all(
      [13, 14].map((value) =>
        seedFolder(withBaseline(value), dataDir, { kept: 10, patience: 60_000 }),
      ),
    );
    expect(files(dataDir)).toEqual(filesOf(...made.map(({ record }) => record.id)));
    const { baseline } = await served(dataDir);
    expect([13, 14]).toContain(baseline);
  });
});

describe('a file that is named', () => {
  const openFile = (path: string) => dataSource(`sqlite:${path}`, { readonly: true }).initialize();
  const baselineIn = async (db: Awaited<ReturnType<typeof openFile>>) =>
    (await db.getRepository(ObservationEntity).findOneByOrFail({ id: BASELINE })).value;

  test('is replaced as a whole, and stays as it was for those who have it open', async () => {
    const path = join(newFolder(), 'served.sqlite');
    await seedDatabase(MINIMAL, `sqlite:${path}`);
    const reader = await openFile(path);
    // What a writer that was killed leaves: SQLite would play it back into the new file.
    writeFileSync(`${path}-journal`, 'x');
    writeFileSync(`${path}.making`, 'x');
    await seedDatabase(withBaseline(13), `sqlite:${path}`);
    expect(await baselineIn(reader)).toBe(12);
    await reader.destroy();
    const next = await openFile(path);
    expect(await baselineIn(next)).toBe(13);
    await next.destroy();
    expect(readdirSync(dirname(path)).sort()).toEqual(['.served.sqlite.lock', 'served.sqlite']);
  });

  test('in memory is refused: nothing would keep it', async () => {
    await expect(seedDatabase(MINIMAL, 'sqlite::memory:')).rejects.toThrow(/sqlite:FILE/);
  });
});
