import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { newFolder, removeFolders } from '../../ingest/seeds-folder.js';
import { PLACES } from '../read-file.js';
import {
  type MadeTable,
  pageOf,
  sendJson,
  startServer,
  stopServers,
  type Value,
} from './e-stat-server.js';
import { APP_ID } from './fetched.js';

afterAll(() => {
  stopServers();
  removeFolders();
});

const towns = [...PLACES.byCode.values()].filter(
  ({ code, municipality, dropped }) => dropped === null && municipality === code,
);
const YEARS = Array.from({ length: 87 }, (_, i) => 1936 + i);
const ITEMS = ['A1101', 'A4101'] as const;

/** No figure of these was ever counted. */
const figure = (item: number, town: number, year: number) => `${item + 2 * town + 4000 * year}`;

/** 1,741 towns × 2 items × 87 years. */
const TABLE: MadeTable = {
  items: [
    ['A1101', '総人口', '人'],
    ['A4101', '出生数', '人'],
  ],
  areas: towns.map(({ code, prefecture, name }) => [
    code.slice(0, 5),
    `${PLACES.prefectureNames.get(prefecture)} ${name}`,
  ]),
  values: ITEMS.flatMap((item, i) =>
    towns.flatMap(({ code }, j) =>
      YEARS.map((year): Value => [item, code.slice(0, 5), `${year}100000`, figure(i, j, year)]),
    ),
  ),
};

/** Runs the real command line beside the server of this process. */
async function run(args: readonly string[], env: Record<string, string>) {
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=224', 'dist/src/cli/cli.js', ...args],
    {
      env: { ...process.env, ...env },
    },
  );
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  const [status] = await once(child, 'close');
  return { status, said };
}

test('three full pages of 100,000 values are read whole within a bounded memory, and the application id is told nobody', async () => {
  const { baseUrl, asked } = await startServer((response, { from }) =>
    sendJson(response, pageOf(TABLE, from)),
  );
  const dir = newFolder();
  const env = { DATA_DIR: dir, ESTAT_BASE_URL: baseUrl, ESTAT_APP_ID: APP_ID };
  const { status, said } = await run(['import', 'e-stat', '0000020201', '--facts-only'], env);
  expect(said).toContain('e-Stat 0000020201: 302934 / 302934');
  expect(status).toBe(0);
  const pages = ['1', '100001', '200001', '300001'];
  expect(asked.map(({ searchParams }) => searchParams.get('startPosition'))).toEqual(pages);
  const facts = join(dir, 'facts/e-stat/2024-06-21.0000020201');
  const manifest = readFileSync(join(facts, 'manifest.json'), 'utf8');
  expect(JSON.parse(manifest)).toMatchObject({
    counts: { municipalities: 1741, figures: 302_934, missing: 0, dropped: {} },
    files: [
      { name: '0000020201.csv', address: expect.stringContaining(`${baseUrl}/getStatsData?`) },
    ],
  });
  expect(said + manifest).not.toContain(APP_ID);
  const rows = towns
    .flatMap(({ code }, j) => YEARS.map((year) => `${code},${year},${figure(1, j, year)},`))
    .sort();
  const lines = readFileSync(join(facts, 'births.csv'), 'utf8').trim().split('\n').slice(1);
  expect(lines.map((line) => line.split(',').slice(0, 4).join())).toEqual(rows);
}, 120_000);

test('without an application id nothing is asked', async () => {
  const { status, said } = await run(['import', 'e-stat', '0000020201'], { ESTAT_APP_ID: '' });
  expect(said).toContain('ESTAT_APP_ID is not set');
  expect(status).toBe(2);
});
