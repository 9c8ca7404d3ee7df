import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { runCli, startCli } from '../ingest/run-cli.js';
import { newFolder, removeFolders } from '../ingest/seeds-folder.js';
import { ITEMS, ssdseText, TOWNS } from './ssdse-file.js';

afterAll(removeFolders);

function folderWith(text: string) {
  const dir = newFolder();
  const file = join(dir, 'any name.csv');
  writeFileSync(file, text);
  return { dir, file, facts: join(dir, 'facts/ssdse-a/2024/manifest.json') };
}

test('a file is checked, then written, then unchanged', () => {
  const { dir, file, facts } = folderWith(ssdseText());
  const run = (...options: string[]) =>
    runCli(['import', 'ssdse-a', file, ...options], { DATA_DIR: dir });
  const dry = run('--dry-run');
  expect(dry.stdout).toMatch(/municipalities +3\n[\s\S]*figures +12,[\s\S]*nothing was written/);
  expect(dry.status).toBe(0);
  expect(existsSync(facts)).toBe(false);
  expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining('Wrote the facts') });
  expect(run().stdout).toContain('Unchanged');
  expect(existsSync(facts)).toBe(true);
  const { stdout } = runCli(['import', '--list'], { DATA_DIR: dir });
  expect(stdout).toMatch(
    /^ssdse-a {2}SSDSE-市区町村[\s\S]*https:\/\/www\.nstac\.go\.jp[\s\S]*imported: 2024/,
  );
});

test('a file with problems is told with each place, in a report, too; nothing is written', () => {
  const { dir, file, facts } = folderWith(
    ssdseText(ITEMS, ['R12236,千葉県,霧島市', ...TOWNS.slice(1)]),
  );
  const report = join(dir, 'report.json');
  const { status, stderr } = runCli(['import', 'ssdse-a', file, '--report', report], {
    DATA_DIR: dir,
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/any name\.csv:4:3 CODE_AND_NAME コード R12236 は 122360 香取市/);
  expect(stderr).toContain('1 problem: nothing was written');
  expect(JSON.parse(readFileSync(report, 'utf8')).problems).toMatchObject([
    { code: 'CODE_AND_NAME', row: 4 },
  ]);
  expect(existsSync(facts)).toBe(false);
});

test('an edition is fetched from its publisher, and its address is kept', async () => {
  const { dir, facts } = folderWith('');
  const server = createServer(({ url }, answer) => {
    answer.writeHead(url === '/files/SSDSE-A-2024.csv' ? 200 : 404).end(ssdseText());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/files`;
  const run = async (edition: string) => {
    const env = { DATA_DIR: dir, SSDSE_BASE_URL: base };
    const child = startCli(['import', 'ssdse-a', edition, '--facts-only'], env, 'pipe');
    let said = '';
    child.stderr?.on('data', (text) => (said += text));
    const [status] = await once(child, 'close');
    return { status, said };
  };
  try {
    expect(await run('2024')).toMatchObject({ status: 0 });
    const [file] = JSON.parse(readFileSync(facts, 'utf8')).files;
    expect(file).toMatchObject({ name: 'SSDSE-A-2024.csv', address: `${base}/SSDSE-A-2024.csv` });
    expect(await run('1999')).toMatchObject({ status: 1, said: expect.stringContaining('(404') });
  } finally {
    server.close();
  }
});

test('a dataset or a file that there is not is a misuse', () => {
  expect(runCli(['import', 'ssdse-z', 'x.csv'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('There are: ssdse-a'),
  });
  expect(runCli(['import', 'package.json'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Name it before the file (import DATASET package.json)'),
  });
  expect(runCli(['import', 'ssdse-a', 'gone.csv'])).toMatchObject({ status: 2 });
  expect(runCli(['import', 'ssdse-a'])).toMatchObject({ status: 2 });
});
