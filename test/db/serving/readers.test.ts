import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dataSource } from '../../../src/db/data-source.js';
import { fileReader } from '../../../src/db/serving/file-reader.js';
import { folderReader } from '../../../src/db/serving/folder-reader.js';
import { follow } from '../../../src/db/serving/follow.js';
import type { OpenRelease } from '../../../src/db/serving/release-reader.js';
import { seedFolder } from '../../../src/releases/seed.js';

let dataDir: string;
/** Two releases of one folder: the pointer to each as it is written, and its file. */
const releases: { id: string; pointer: string; file: string }[] = [];

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'machikurabe-readers-'));
  for (const seeds of ['test/fixtures/seeds', 'test/fixtures/seeds-minimal']) {
    const { id } = (await seedFolder(seeds, dataDir, { kept: 10 })).record;
    const pointer = readFileSync(join(dataDir, 'current.json'), 'utf8');
    releases.push({ id, pointer, file: join(dataDir, 'releases', `${id}.sqlite`) });
  }
}, 120_000);
afterAll(() => rmSync(dataDir, { recursive: true }));

/** Puts a text or a file in the place of another, as publishing does. */
function replace(path: string, write: (path: string) => void): void {
  write(`${path}.new`);
  renameSync(`${path}.new`, path);
}
const point = (text: string) =>
  replace(join(dataDir, 'current.json'), (path) => writeFileSync(path, text));

const followed = (reader: { current(): Promise<OpenRelease> }) =>
  follow({
    reader,
    prepare: async (open) => open,
    swapped: () => undefined,
    failed: (error) => {
      throw error;
    },
  });

describe('a folder', () => {
  test('gives the release that its pointer names, opened once', async () => {
    const reader = folderReader(dataDir);
    const first = await reader.current();
    expect(await reader.current()).toBe(first);
    expect(first.id).toBe(releases[1]?.id);
    expect(first.record.id).toBe(first.id);
    await first.close();
  });

  const opens = process.platform === 'linux' ? test : test.skip;
  opens('of twenty swaps no file stays open but that which is served', async () => {
    const open = () =>
      readdirSync('/proc/self/fd').flatMap((fd) => {
        try {
          const file = readlinkSync(`/proc/self/fd/${fd}`);
          return file.startsWith(dataDir) ? [file] : [];
        } catch {
          return [];
        }
      });
    const following = await followed(folderReader(dataDir));
    for (let i = 0; i < 20; i++) {
      const { id, pointer } = releases[i % 2] as (typeof releases)[0];
      point(pointer);
      await following.look();
      expect(following.current().it.id).toBe(id);
    }
    for (let i = 0; i < 100 && open().length > 1; i++) await new Promise(setImmediate);
    expect(open()).toEqual([releases[1]?.file]);
    await following.stop();
    expect(open()).toEqual([]);
  });

  test('tells of a release that another version of the program has made, and opens it not', async () => {
    const { id, file } = releases[0] as (typeof releases)[0];
    const whole = readFileSync(file);
    const db = await dataSource(`sqlite:${file}`).initialize();
    await db.query(`UPDATE "migrations" SET "name" = 'Release1'`);
    await db.destroy();
    await expect(folderReader(dataDir).open(id)).rejects.toMatchObject({
      code: 'UNKNOWN_RELEASE',
      message: expect.stringContaining(id),
    });
    replace(file, (path) => writeFileSync(path, whole));
  });

  test('whose pointer names what is not there says so and what to do, and goes on as before', async () => {
    const failures: string[] = [];
    const [served, other] = releases as [(typeof releases)[0], (typeof releases)[0]];
    point(served.pointer);
    const following = await follow({
      reader: folderReader(dataDir),
      prepare: async (open) => open,
      swapped: () => undefined,
      failed: (error) => failures.push(String(error)),
    });
    try {
      point(served.pointer.replace(served.id, 'a'.repeat(16)));
      await following.look();
      expect(following.current().it.id).toBe(served.id);
      expect(failures).toEqual([
        expect.stringMatching(
          /current\.json names the release a{16}, .+\. A server that has one open serves that on\. .+releases use ID/,
        ),
      ]);
      point(other.pointer);
      await following.look();
      expect(following.current().it.id).toBe(other.id);
    } finally {
      await following.stop();
    }
  });

  test('without a pointer says how to make a release', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'machikurabe-empty-'));
    await expect(folderReader(empty).current()).rejects.toThrow('npm run cli -- seed');
    rmSync(empty, { recursive: true });
  });
});

describe('a file', () => {
  test('is taken up anew when another stands in its place', async () => {
    const path = join(dataDir, 'served.sqlite');
    const put = (at: number) =>
      replace(path, (staging) => copyFileSync(releases[at]?.file ?? '', staging));
    put(0);
    const reader = fileReader(path);
    const following = await followed(reader);
    expect(following.current().it.id).toBe(releases[0]?.id);
    put(1);
    await following.look();
    expect(following.current().it.id).toBe(releases[1]?.id);
    expect((await reader.list()).map(({ id }) => id)).toEqual([releases[1]?.id]);
    expect(await reader.open(String(releases[0]?.id))).toBeNull();
    await following.stop();
  });

  test('that holds no release, or is no database, is told by its name', async () => {
    const path = join(dataDir, 'other.sqlite');
    writeFileSync(path, '');
    await expect(fileReader(path).current()).rejects.toThrow(/other\.sqlite.*npm run cli -- seed/);
    writeFileSync(path, 'no database '.repeat(100));
    await expect(fileReader(path).current()).rejects.toThrow(/other\.sqlite.*not a database/);
  });
});
