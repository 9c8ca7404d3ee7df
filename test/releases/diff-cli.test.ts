import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { releasePath } from '../../src/db/catalogue/folder.js';
import { dataSource } from '../../src/db/data-source.js';
import { seedFolder } from '../../src/releases/seed.js';
import { runCli } from '../ingest/run-cli.js';
import { MINIMAL, newFolder, removeFolders, seedsWith } from '../ingest/seeds-folder.js';

const KPIS = 'municipalities/sample/kpis.yaml';
const TARGET = 'sample/kpi/settlers/target/2027';

let dataDir: string;
let [before, after] = ['', ''];

beforeAll(async () => {
  dataDir = newFolder();
  const { dir } = seedsWith(
    [KPIS, 'value: 20', 'value: 21'],
    [KPIS, 'raw: 20人', 'raw: =21人'],
    ['statistics/settlers.csv', '014036,2021,9,,人,9,,survey,2,"9,人","FY,2021",\n', ''],
  );
  for (const seeds of [MINIMAL, dir]) {
    const { record } = await seedFolder(seeds, dataDir, { kept: 10 });
    [before, after] = [after, record.id];
  }
});
afterAll(removeFolders);

const diff = (...args: string[]) => runCli(['releases', 'diff', ...args], { DATA_DIR: dataDir });

describe('releases diff', () => {
  test('counts what differs, then tells it', () => {
    const { status, stdout } = diff(before.slice(0, 8), after);
    expect(status).toBe(0);
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      expect.stringMatching(/^Observation +REMOVED +1$/),
      expect.stringMatching(/^Observation +REVISED +1$/),
      'REMOVED Observation statistic/settlers/014036/actual/2021',
    ]);
    expect(stdout).toContain(`REVISED Observation ${TARGET}\n    raw: "20人" → "=21人"\n`);
    expect(stdout).toContain('    value: 20 → 21\n');
  });

  test('gives a JSON document on each line', () => {
    const lines = diff(before, after, '--json').stdout.trim().split('\n');
    const [counts, ...changes] = lines.map((line) => JSON.parse(line));
    expect(counts.counts).toHaveLength(2);
    expect(changes.map(({ kind }) => kind)).toEqual(['REMOVED', 'REVISED']);
    expect(changes[1]).toMatchObject({ type: 'Observation', id: TARGET });
  });

  test('gives a row for each field as CSV, and nothing that a spreadsheet runs', () => {
    const { stdout, stderr } = diff(before, after, '--csv');
    const rows: Record<string, string>[] = parse(stdout, { bom: true, columns: true });
    const own = rows.filter(({ record }) => record === TARGET);
    expect(own).toMatchObject([
      { kind: 'REVISED', municipality: '014036', field: 'raw', before: '"20人"', after: '"=21人"' },
      { field: 'value', before: '20', after: '21' },
    ]);
    expect(stderr).toMatch(/^Observation +REMOVED +1$/m);
  });

  test('tells only the types that are named, and that nothing differs', () => {
    expect(diff(before, after, '--type', 'Plan').stdout).toContain('Nothing differs.');
    expect(diff(before, after, '--type', 'observation').stdout).toContain(TARGET);
  });

  test.each([
    [
      'a type that there is not',
      () => [before, after, '--type', 'Figure'],
      /--type must be one of/,
    ],
    ['one release', () => [before], /releases diff takes two IDs/],
    ['two formats', () => [before, after, '--json', '--csv'], /--json or --csv, not both/],
  ])('refuses %s as used wrongly', (_, args, says) => {
    const { status, stderr } = diff(...args());
    expect([status, stderr]).toEqual([2, expect.stringMatching(says)]);
  });

  test('says that a release is not there', () => {
    const { status, stderr } = diff(before, '0'.repeat(16));
    expect([status, stderr]).toEqual([1, expect.stringContaining('0000000000000000')]);
  });

  test.each([
    [
      'holds another release',
      (file: string) => copyFileSync(releasePath(dataDir, before), file),
      /is to hold the release .* and holds/,
    ],
    [
      'was made by another version',
      async (file: string) => {
        const db = await dataSource(`sqlite:${file}`).initialize();
        await db.query(`UPDATE "migrations" SET "name" = 'Other1'`);
        await db.destroy();
      },
      /made by another version/,
    ],
    ['is cut off', (file: string) => truncateSync(file, 50_000), /cannot be served: .*malformed/],
  ])('compares no release of which the file %s', async (_, spoil, says) => {
    const file = releasePath(dataDir, after);
    const whole = readFileSync(file);
    try {
      await spoil(file);
      const { status, stdout, stderr } = diff(before, after);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(says);
    } finally {
      writeFileSync(file, whole);
    }
  });
});
