import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type CurrentRelease, readPointer, releasePath } from '../../src/db/current-release.js';
import { dataSource } from '../../src/db/data-source.js';
import { ObservationEntity } from '../../src/db/entities/observation.entity.js';
import { ReleaseEntity } from '../../src/db/entities/release.entity.js';
import { publish } from '../../src/ingest/publish.js';
import { loadSeeds, seedDatabase, seedSqlite } from '../../src/ingest/seed.js';
import { startCli } from './run-cli.js';
import { type Edit, MINIMAL, newFolder, removeFolders, seedsWith } from './seeds-folder.js';

afterAll(removeFolders);

const KPIS = 'municipalities/sample/kpis.yaml';
const PLANS = 'municipalities/sample/plans.yaml';
const BASELINE = 'sample/kpi/settlers/baseline/2022';
/** The seeds in which the baseline of 12 is another figure. */
const withBaseline = (value: number) => seedsWith([KPIS, 'value: 12', `value: ${value}`]).dir;

const releases = (dataDir: string) => readdirSync(join(dataDir, 'releases')).sort();
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
/** Everything in a data folder, to the byte. */
const contentOf = (dataDir: string) =>
  readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${name} ${sha256(join(parentPath, name))}`)
    .sort();

/** What a reader of the data folder is served: the release's id and the baseline in it. */
async function served(dataDir: string) {
  const pointer = readPointer(dataDir) as CurrentRelease;
  const url = `sqlite:${releasePath(dataDir, pointer)}`;
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
    const { release } = await seedSqlite(MINIMAL, dataDir);
    expect(release).toMatch(/^[0-9a-f]{16}$/);
    expect((await seedSqlite(MINIMAL, dataDir)).release).toBe(release);
    expect((await seedSqlite(seedsWith().dir, newFolder())).release).toBe(release);
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
    const { release } = await seedSqlite(MINIMAL, newFolder());
    expect((await seedSqlite(seedsWith(edit).dir, newFolder())).release).not.toBe(release);
  });
});

describe('publishing', () => {
  test('points to a whole file, by its SHA-256, in which the release names itself', async () => {
    const dataDir = newFolder();
    const pointer = await seedSqlite(MINIMAL, dataDir);
    expect(readPointer(dataDir)).toEqual(pointer);
    expect(sha256(releasePath(dataDir, pointer))).toBe(pointer.sha256);
    const { release } = pointer;
    expect(await served(dataDir)).toEqual({ pointer: release, release, baseline: 12 });
    expect(readdirSync(dataDir).sort()).toEqual(['current.json', 'releases']);
    expect(releases(dataDir)).toEqual([`${release}.sqlite`]);
  });

  test('leaves the release before as it is, for those who serve it', async () => {
    const dataDir = newFolder();
    const first = await seedSqlite(MINIMAL, dataDir);
    const second = await seedSqlite(withBaseline(13), dataDir);
    expect(sha256(releasePath(dataDir, first))).toBe(first.sha256);
    expect(releases(dataDir)).toEqual([first.file, second.file].sort());
    expect((await served(dataDir)).baseline).toBe(13);
  });

  test('keeps one release before the current one and removes the older ones', async () => {
    const dataDir = newFolder();
    const files: string[] = [];
    for (const value of [13, 14, 15, 13]) {
      files.push((await seedSqlite(withBaseline(value), dataDir)).file);
      expect(releases(dataDir)).toEqual([...new Set(files.slice(-2))].sort());
    }
  });

  test('of the current release once more touches no file of a release', async () => {
    const dataDir = newFolder();
    await seedSqlite(withBaseline(13), dataDir);
    const { file } = await seedSqlite(MINIMAL, dataDir);
    const before = contentOf(dataDir);
    const { ino, mtimeMs } = statSync(join(dataDir, 'releases', file));
    await seedSqlite(MINIMAL, dataDir);
    expect(contentOf(dataDir)).toEqual(before);
    expect(statSync(join(dataDir, 'releases', file))).toMatchObject({ ino, mtimeMs });
  });

  test('moves the pointer only when the file is whole', async () => {
    const dataDir = newFolder();
    const first = await seedSqlite(MINIMAL, dataDir);
    const seeds = withBaseline(13);
    const child = startCli(['seed', '--seeds', seeds], { DATA_DIR: dataDir });
    const seen: string[] = [];
    let staging = 0;
    while (child.exitCode === null) {
      const pointer = readPointer(dataDir) as CurrentRelease;
      expect(sha256(releasePath(dataDir, pointer))).toBe(pointer.sha256);
      seen.push(pointer.release);
      if (releases(dataDir).some((name) => name.startsWith('.staging'))) staging++;
      await setImmediate();
    }
    const release = readPointer(dataDir)?.release;
    expect(child.exitCode).toBe(0);
    expect(staging).toBeGreaterThan(0);
    expect(seen[0]).toBe(first.release);
    expect([first.release, release]).toEqual(expect.arrayContaining([...new Set(seen)]));
    expect(release).not.toBe(first.release);
  });

  test.each<[why: string, edits: Edit[], error: RegExp]>([
    ['with a malformed fact', [[KPIS, 'value: 12', 'value: .nan']], /1 problem in the seed files/],
    ['with a fact beside none', [[KPIS, "policy: '1'", "policy: '2'"]], /1 problem in the seed/],
    ['in a circle', [[PLANS, 'name: ', 'parent: plan\n    name: ']], /1 problem in the seed/],
  ])('seeds %s leaves the old release served and nothing behind', async (_, edits, error) => {
    const dataDir = newFolder();
    await seedSqlite(withBaseline(13), dataDir);
    const { release } = await seedSqlite(MINIMAL, dataDir);
    const before = contentOf(dataDir);
    await expect(seedSqlite(seedsWith(...edits).dir, dataDir)).rejects.toThrow(error);
    expect(contentOf(dataDir)).toEqual(before);
    expect(await served(dataDir)).toEqual({ pointer: release, release, baseline: 12 });
  });
});

describe('publishing (in part)', () => {
  test('rows that cannot be written to the end leaves the old release and nothing behind', async () => {
    const dataDir = newFolder();
    await seedSqlite(MINIMAL, dataDir);
    const before = contentOf(dataDir);
    const { rows } = loadSeeds(MINIMAL);
    const twice = { ...rows, evidence: [...rows.evidence, ...rows.evidence] };
    const head = { id: '0123456789abcdef', name: 'x', licence: 'x' };
    await expect(publish(dataDir, twice, head, '')).rejects.toThrow(/UNIQUE/);
    expect(contentOf(dataDir)).toEqual(before);
  });

  test('removes what ended processes left, and not what another is writing', async () => {
    const dataDir = newFolder();
    const { file } = await seedSqlite(MINIMAL, dataDir);
    const ended = spawnSync(process.execPath, ['--version']).pid;
    const left = [ended, process.ppid].map((pid) => `.staging-${pid}.sqlite`);
    const journal = `${left[0]}-journal`;
    for (const name of [...left, journal]) writeFileSync(join(dataDir, 'releases', name), 'x');
    writeFileSync(join(dataDir, `current.json.${ended}`), 'x');
    await seedSqlite(MINIMAL, dataDir);
    expect(releases(dataDir)).toEqual([left[1], file]);
    expect(readdirSync(dataDir).sort()).toEqual(['current.json', 'releases']);
  });

  test('two at once publish one after the other', async () => {
    const dataDir = newFolder();
    const made = await Promise.all(
      [13, 14].map((value) => seedSqlite(withBaseline(value), dataDir)),
    );
    expect(releases(dataDir)).toEqual(made.map(({ file }) => file).sort());
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
    writeFileSync(`${path}.staging-${spawnSync(process.execPath, ['--version']).pid}`, 'x');
    await seedDatabase(withBaseline(13), `sqlite:${path}`);
    expect(await baselineIn(reader)).toBe(12);
    await reader.destroy();
    const next = await openFile(path);
    expect(await baselineIn(next)).toBe(13);
    await next.destroy();
    expect(readdirSync(dirname(path))).toEqual(['served.sqlite']);
  });

  test('in memory is refused: nothing would keep it', async () => {
    await expect(seedDatabase(MINIMAL, 'sqlite::memory:')).rejects.toThrow(/sqlite:FILE/);
  });
});
