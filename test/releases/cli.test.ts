import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { seedFolder } from '../../src/releases/seed.js';
import { runCli } from '../ingest/run-cli.js';
import { MINIMAL, newFolder, removeFolders, seedsWith } from '../ingest/seeds-folder.js';

const KPIS = 'municipalities/sample/kpis.yaml';

let dataDir: string;
let older: string;
let newer: string;
beforeAll(async () => {
  dataDir = newFolder();
  const seeds = seedsWith([KPIS, 'value: 12', 'value: 13']).dir;
  older = (await seedFolder(seeds, dataDir, { kept: 10 })).record.id;
  newer = (await seedFolder(MINIMAL, dataDir, { kept: 10 })).record.id;
});
afterAll(removeFolders);

const run = (...args: string[]) => runCli(['releases', ...args], { DATA_DIR: dataDir });
const listed = () => JSON.parse(run('--json').stdout);

describe('releases', () => {
  test('lists the newest first, and marks the current one', () => {
    const { status, stdout, stderr } = run();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [head, first, second] = stdout.split('\n');
    expect(head).toMatch(/^id +作成 \/ made/);
    expect(first).toMatch(
      new RegExp(`^${newer}  \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d +\\*.+all \\d`),
    );
    expect(second).toMatch(new RegExp(`^${older}  [^*]+$`));
  });

  test('pins, uses and removes by a shortened id', () => {
    expect(run('pin', older.slice(0, 8)).stdout).toContain(`Pinned ${older}`);
    expect(run('use', older.slice(0, 8)).stdout).toContain(`${older} is the current release now`);
    expect(listed()).toMatchObject([
      { id: newer, current: false, pinned: false },
      { id: older, current: true, pinned: true },
    ]);
    const refused = run('remove', older);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('Use another one first: releases use ID.');
    expect(run('use', newer).status).toBe(0);
    expect(run('unpin', older).status).toBe(0);
    expect(run('remove', older).stdout).toContain(`Removed ${older}`);
    expect(listed()).toMatchObject([{ id: newer }]);
  });

  test.each([
    ['an unknown verb', ['move', 'x'], /there are list, pin/],
    ['no id', ['pin'], /takes 1 ID, not 0/],
    ['an id too many', ['list', 'x'], /takes 0 ID, not 1/],
  ])('used wrongly (%s) exits 2 and says how', (_, args, message) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).toContain('use ID      makes it the current one');
  });

  test('of a file of SQLite are refused: it holds one', () => {
    const env = { DATABASE_URL: `sqlite:${join(newFolder(), 'x.sqlite')}` };
    const { status, stderr } = runCli(['releases'], env);
    expect(status).toBe(1);
    expect(stderr).toContain('holds one release');
  });
});
