import {
  cpSync,
  readdirSync,
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
  type CurrentRelease,
  pointerPath,
  readPointer,
  releasePath,
} from '../../src/db/current-release.js';
import { seedSqlite } from '../../src/ingest/seed.js';
import { upToDate } from '../../src/ingest/up-to-date.js';
import { MINIMAL, newFolder, put, removeFolders, seedsWith } from './seeds-folder.js';

afterAll(removeFolders);

const KPIS = 'municipalities/sample/kpis.yaml';
const PLANS = 'municipalities/sample/plans.yaml';

describe('a data folder', () => {
  test('that is empty holds no release and is not up to date', () => {
    const dataDir = newFolder();
    expect(readPointer(dataDir)).toBeNull();
    expect(upToDate(MINIMAL, dataDir)).toBeNull();
  });

  test('is up to date after seeding, and in any copy', async () => {
    const dataDir = newFolder();
    const pointer = await seedSqlite(MINIMAL, dataDir);
    expect(upToDate(MINIMAL, dataDir)).toEqual(pointer);
    expect(upToDate(seedsWith().dir, dataDir)).toEqual(pointer);
    const copy = newFolder();
    cpSync(dataDir, copy, { recursive: true });
    expect(upToDate(MINIMAL, copy)).toEqual(pointer);
  });

  test('is out of date when one byte of one seed file changes, and not when it changes back', async () => {
    const { dir } = seedsWith();
    const dataDir = newFolder();
    const pointer = await seedSqlite(dir, dataDir);
    for (const file of [KPIS, PLANS, 'registry.yaml', 'statistics/settlers.csv']) {
      const text = readFileSync(join(dir, file), 'utf8');
      writeFileSync(join(dir, file), `${text}#`);
      expect(upToDate(dir, dataDir)).toBeNull();
      writeFileSync(join(dir, file), text);
      expect(upToDate(dir, dataDir)).toEqual(pointer);
    }
  });

  test('is out of date when a file changes that a link leads to', async () => {
    const { dir } = seedsWith();
    const town = join(dir, 'municipalities/sample');
    const elsewhere = join(newFolder(), 'sample');
    renameSync(town, elsewhere);
    symlinkSync(elsewhere, town);
    const dataDir = newFolder();
    const pointer = await seedSqlite(dir, dataDir);
    expect(upToDate(dir, dataDir)).toEqual(pointer);
    put(elsewhere, ['kpis.yaml', 'value: 12', 'value: 13']);
    expect(upToDate(dir, dataDir)).toBeNull();
  });

  test('is out of date when a seed file is added, removed or moved', async () => {
    const { dir } = seedsWith();
    const dataDir = newFolder();
    const pointer = await seedSqlite(dir, dataDir);
    const policies = join(dir, 'municipalities/sample/policies.yaml');
    const text = readFileSync(policies, 'utf8');
    put(dir, ['municipalities/sample/policies-2.yaml', '', text]);
    expect(upToDate(dir, dataDir)).toBeNull();
    rmSync(policies);
    expect(upToDate(dir, dataDir)).toBeNull();
    rmSync(join(dir, 'municipalities/sample/policies-2.yaml'));
    expect(upToDate(dir, dataDir)).toBeNull();
    writeFileSync(policies, text);
    expect(upToDate(dir, dataDir)).toEqual(pointer);
  });

  test('is not up to date when the file of its release is gone', async () => {
    const dataDir = newFolder();
    const pointer = await seedSqlite(MINIMAL, dataDir);
    rmSync(releasePath(dataDir, pointer));
    expect(upToDate(MINIMAL, dataDir)).toBeNull();
  });

  const damages: [what: string, damage: (dataDir: string, pointer: CurrentRelease) => void][] = [
    ['its pointer is cut off', (dataDir) => truncateSync(pointerPath(dataDir), 40)],
    ['its pointer is empty', (dataDir) => truncateSync(pointerPath(dataDir))],
    ['its pointer is null', (dataDir) => writeFileSync(pointerPath(dataDir), 'null')],
    [
      'its pointer lacks the hash',
      (dataDir, { sha256: _, ...rest }) =>
        writeFileSync(pointerPath(dataDir), JSON.stringify(rest)),
    ],
    [
      'its pointer leads out of the folder',
      (dataDir, pointer) =>
        writeFileSync(pointerPath(dataDir), JSON.stringify({ ...pointer, file: '../x.sqlite' })),
    ],
    [
      'its file is cut off',
      (dataDir, pointer) => truncateSync(releasePath(dataDir, pointer), 8192),
    ],
    [
      'one bit of its file is another',
      (dataDir, pointer) => {
        const path = releasePath(dataDir, pointer);
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
      const pointer = await seedSqlite(MINIMAL, dataDir);
      const whole = readFileSync(releasePath(dataDir, pointer));
      damage(dataDir, pointer);
      expect(upToDate(MINIMAL, dataDir)).toBeNull();
      expect(await seedSqlite(MINIMAL, dataDir)).toEqual(pointer);
      expect(readFileSync(releasePath(dataDir, pointer)).equals(whole)).toBe(true);
      expect(upToDate(MINIMAL, dataDir)).toEqual(pointer);
    },
  );

  test('whose pointer is damaged keeps the release that may still be served', async () => {
    const dataDir = newFolder();
    const { file } = await seedSqlite(MINIMAL, dataDir);
    truncateSync(pointerPath(dataDir), 40);
    const next = await seedSqlite(seedsWith([KPIS, 'value: 12', 'value: 13']).dir, dataDir);
    expect(readdirSync(join(dataDir, 'releases')).sort()).toEqual([file, next.file].sort());
  });
});
