import {
  cpSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  listReleases,
  pointerPath,
  readPointer,
  recordPath,
  releasePath,
} from '../../src/db/catalogue/folder.js';
import type { ReleaseRecord } from '../../src/db/catalogue/record.js';
import { seedFolder } from '../../src/releases/seed.js';
import { upToDate } from '../../src/releases/up-to-date.js';
import { MINIMAL, newFolder, put, removeFolders, seedsWith } from '../ingest/seeds-folder.js';

afterAll(removeFolders);

const KPIS = 'municipalities/sample/kpis.yaml';
const PLANS = 'municipalities/sample/plans.yaml';
const seeded = async (seeds: string, dataDir: string) =>
  (await seedFolder(seeds, dataDir, { kept: 2 })).record;

describe('a data folder', () => {
  test('that is empty holds no release and is not up to date', () => {
    const dataDir = newFolder();
    expect(readPointer(dataDir)).toBeNull();
    expect(upToDate(MINIMAL, dataDir)).toBeNull();
  });

  test('is up to date after seeding, and in any copy', async () => {
    const dataDir = newFolder();
    const record = await seeded(MINIMAL, dataDir);
    expect(upToDate(MINIMAL, dataDir)).toEqual(record);
    expect(upToDate(seedsWith().dir, dataDir)).toEqual(record);
    const copy = newFolder();
    cpSync(dataDir, copy, { recursive: true });
    expect(upToDate(MINIMAL, copy)).toEqual(record);
  });

  test('is out of date when one byte of one seed file changes, and not when it changes back', async () => {
    const { dir } = seedsWith();
    const dataDir = newFolder();
    const record = await seeded(dir, dataDir);
    for (const file of [KPIS, PLANS, 'registry.yaml', 'statistics/settlers.csv']) {
      const text = readFileSync(join(dir, file), 'utf8');
      writeFileSync(join(dir, file), `${text}#`);
      expect(upToDate(dir, dataDir)).toBeNull();
      writeFileSync(join(dir, file), text);
      expect(upToDate(dir, dataDir)).toEqual(record);
    }
  });

  test('is out of date when a file changes that a link leads to', async () => {
    const { dir } = seedsWith();
    const town = join(dir, 'municipalities/sample');
    const elsewhere = join(newFolder(), 'sample');
    renameSync(town, elsewhere);
    symlinkSync(elsewhere, town);
    const dataDir = newFolder();
    const record = await seeded(dir, dataDir);
    expect(upToDate(dir, dataDir)).toEqual(record);
    put(elsewhere, ['kpis.yaml', 'value: 12', 'value: 13']);
    expect(upToDate(dir, dataDir)).toBeNull();
  });

  test('is out of date when a seed file is added, removed or moved', async () => {
    const { dir } = seedsWith();
    const dataDir = newFolder();
    const record = await seeded(dir, dataDir);
    const policies = join(dir, 'municipalities/sample/policies.yaml');
    const text = readFileSync(policies, 'utf8');
    put(dir, ['municipalities/sample/policies-2.yaml', '', text]);
    expect(upToDate(dir, dataDir)).toBeNull();
    rmSync(policies);
    expect(upToDate(dir, dataDir)).toBeNull();
    rmSync(join(dir, 'municipalities/sample/policies-2.yaml'));
    expect(upToDate(dir, dataDir)).toBeNull();
    writeFileSync(policies, text);
    expect(upToDate(dir, dataDir)).toEqual(record);
  });

  test('is not up to date when the file of its release is gone', async () => {
    const dataDir = newFolder();
    const record = await seeded(MINIMAL, dataDir);
    rmSync(releasePath(dataDir, record.id));
    expect(upToDate(MINIMAL, dataDir)).toBeNull();
  });

  const damages: [what: string, damage: (dataDir: string, record: ReleaseRecord) => void][] = [
    ['its pointer is cut off', (dataDir) => truncateSync(pointerPath(dataDir), 40)],
    ['its pointer is empty', (dataDir) => truncateSync(pointerPath(dataDir))],
    ['its pointer is null', (dataDir) => writeFileSync(pointerPath(dataDir), 'null')],
    ['its record is gone', (dataDir, { id }) => rmSync(recordPath(dataDir, id))],
    [
      'its record lacks the hash',
      (dataDir, { id, sha256: _, ...rest }) =>
        writeFileSync(recordPath(dataDir, id), JSON.stringify({ id, ...rest })),
    ],
    [
      'its pointer leads out of the folder',
      (dataDir) => {
        const pointer = { ...readPointer(dataDir), release: '../x' };
        writeFileSync(pointerPath(dataDir), JSON.stringify(pointer));
      },
    ],
    [
      'its file is cut off',
      (dataDir, record) => truncateSync(releasePath(dataDir, record.id), 8192),
    ],
    [
      'one bit of its file is another',
      (dataDir, record) => {
        const path = releasePath(dataDir, record.id);
        const content = readFileSync(path);
        content.writeUInt8(content.readUInt8(5000) ^ 1, 5000);
        writeFileSync(path, content);
      },
    ],
  ];
  test.each(damages)(
    'is not up to date when %s, and whole again once seeded',
    async (_, damage) => {
      const dataDir = newFolder();
      const record = await seeded(MINIMAL, dataDir);
      const whole = readFileSync(releasePath(dataDir, record.id));
      damage(dataDir, record);
      expect(upToDate(MINIMAL, dataDir)).toBeNull();
      const { made: _1, ...same } = record;
      const again = await seeded(MINIMAL, dataDir);
      expect(again).toMatchObject(same);
      expect(readFileSync(releasePath(dataDir, record.id)).equals(whole)).toBe(true);
      expect(upToDate(MINIMAL, dataDir)).toEqual(again);
    },
  );

  test('whose pointer is damaged keeps the release that may still be served', async () => {
    const dataDir = newFolder();
    const { id } = await seeded(MINIMAL, dataDir);
    truncateSync(pointerPath(dataDir), 40);
    const next = await seeded(seedsWith([KPIS, 'value: 12', 'value: 13']).dir, dataDir);
    expect(listReleases(dataDir).map((one) => one.id)).toEqual([next.id, id]);
  });
});
