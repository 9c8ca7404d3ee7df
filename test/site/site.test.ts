import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { type Browser, chromium, type Page } from 'playwright-core';
import { mirroredIn } from '../../src/export/site/mirrored.js';
import { type Api, openApi } from '../api.js';
import { runCli } from '../ingest/run-cli.js';
import { accessibilityFaults } from '../web/axe.js';
import { findBrowser } from '../web/find-browser.js';
import { type FileServer, serveFiles } from './file-server.js';

const ENV = { DATA_DIR: process.env.TEST_DATA_DIR ?? '' };
const folder = mkdtempSync(join(tmpdir(), 'machikurabe-site-'));
const site = join(folder, 'site');
const KATORI = '122360';

let api: Api;
let host: FileServer;
let browser: Browser;
let release: string;
const faults: string[] = [];
beforeAll(async () => {
  api = await openApi();
  release = (await api.ask('{ dataset { release } }')).data.dataset.release;
  expect(runCli(['export', '--site', site], ENV)).toMatchObject({ status: 0 });
  host = await serveFiles(site);
  const { executablePath, env } = await findBrowser();
  browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--no-zygote', '--disable-gpu'],
  });
}, 120_000);
afterEach(() => {
  expect(faults.splice(0)).toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
  await api?.close();
  rmSync(folder, { recursive: true });
});

/** Opens an address in a browser that is told of every request that leaves the host. */
async function open(address: string, width = 1280): Promise<Page> {
  const page = await browser.newPage({ locale: 'ja-JP', viewport: { width, height: 900 } });
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(host.origin) && !/^(data|file):/.test(url)) faults.push(`left: ${url}`);
  });
  await page.goto(address);
  return page;
}

const askAddress = (question: string) => `${host.origin}releases/${release}/ask.html?${question}`;
const figuresOf = (page: Page) => page.locator('.figures > li');
const parquetAsked = () => host.asked.filter(({ path }) => path.endsWith('.parquet'));

const filesIn = (dir: string) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

describe('a mirror on a plain web host', () => {
  test('leads from its first page to the figures of a town, each with its line or its reason', async () => {
    const page = await open(host.origin);
    await page.getByText('数値を見る').click();
    await page.getByLabel('市区町村').fill('香取市');
    await page.keyboard.press('Tab');
    await page.getByRole('heading', { name: '香取市' }).waitFor();
    const words = { indicator_id: 'furusato-nozei.amount', year: '2027', measure: 'TARGET' };
    const [wanted] = rowsOf({ municipality: KATORI, words });
    await page.getByLabel('絞り込み').fill(`${wanted?.indicator} 2027`);
    const target = figuresOf(page).filter({ hasText: '目標値' }).filter({ hasText: '千円' });
    await target.getByText('出典').click();
    expect(wanted?.quote).toBeTruthy();
    expect(await target.locator('q').textContent()).toBe(wanted?.quote);
    const csv = rowsOf({ municipality: KATORI });
    const gap = csv.find(({ missing }) => missing === 'NOT_MEASURED' || missing === 'NOT_SET');
    await page.getByLabel('絞り込み').fill(`${gap?.indicator} ${gap?.year}`);
    expect(await page.locator('.gap').allTextContents()).toContain(
      gap?.missing === 'NOT_SET' ? '目標の設定なし' : '未把握',
    );
    await page.close();
  });

  test('is asked twice for a town or an indicator: for the index, and for its figures', async () => {
    for (const [question, rows] of [
      [`municipality=${KATORI}`, rowsOf({ municipality: KATORI }).length],
      ['indicator=furusato-nozei.amount', rowsOf({ indicator: 'furusato-nozei.amount' }).length],
    ] as const) {
      host.asked.splice(0);
      const page = await open(askAddress(question));
      await page.getByText(`${rows}件のうち`).waitFor();
      expect(parquetAsked().map(({ range }) => range?.startsWith('bytes='))).toEqual([true, true]);
      await page.close();
    }
  });

  test('says so where the host sends no parts of files, and is asked once', async () => {
    host.hasRanges = false;
    host.asked.splice(0);
    const page = await open(askAddress(`municipality=${KATORI}&lang=en`));
    await page.getByText('does not send parts of a file').waitFor();
    expect(await figuresOf(page).count()).toBeGreaterThan(0);
    expect(parquetAsked()).toHaveLength(1);
    host.hasRanges = true;
    await page.close();
  });

  test.each([1280, 390])(
    'has no faults of accessibility, and fits into %i pixels',
    async (width) => {
      const pages = [host.origin, `${host.origin}releases/${release}/index.html`];
      for (const address of [...pages, askAddress(`municipality=${KATORI}`)]) {
        const page = await open(address, width);
        if (address.includes('ask.html')) await figuresOf(page).first().waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
          width,
        );
        await page.close();
      }
    },
  );
});

test('the first page opens from the disk, and the other one says what it needs', async () => {
  const page = await open(pathToFileURL(join(site, 'index.html')).href);
  await page.getByText('数値を見る').click();
  await page.getByText('ウェブサーバーに置くか').waitFor();
  await page.close();
});

test('every link and every file that a page loads is there, relative to it', () => {
  expect(pagesIn(site)).toHaveLength(3);
  expect(linksThatLeadNowhere(site)).toEqual([]);
});

test.each([`municipalities/${KATORI}`, 'indicators/furusato-nozei.amount'])(
  'the files %s are what the address of a server answers',
  async (path) => {
    const { body } = await api.app.inject({ url: `/${path}.csv` });
    const csv = readFileSync(pieceAt(`${path}.csv`), 'utf8');
    expect(csv).toBe(body);
    const json: Record<string, unknown>[] = JSON.parse(
      readFileSync(pieceAt(`${path}.json`), 'utf8'),
    );
    const values = parseRows(csv).map((row) => [row.observation_id, row.value, row.missing]);
    const text = (value: unknown) => String(value ?? '');
    expect(json.map((row) => [row.observation_id, text(row.value), text(row.missing)])).toEqual(
      values,
    );
  },
);

test('a release that is made again is the same bytes, and stands beside one that was there', async () => {
  const hashes = () =>
    filesIn(join(site, 'releases', release))
      .sort()
      .map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]);
  const before = hashes();
  const other = { DATA_DIR: join(folder, 'newer') };
  expect(runCli(['seed', '--seeds', 'test/fixtures/seeds-minimal'], other)).toMatchObject({
    status: 0,
  });
  for (const env of [other, ENV]) {
    expect(runCli(['export', '--site', site], env)).toMatchObject({ status: 0 });
  }
  expect(hashes()).toEqual(before);
  const [newer, ...others] = mirroredIn(site);
  expect(others.map((one) => one.release)).toEqual([release]);
  expect(newer?.release).not.toBe(release);
  const first = readFileSync(join(site, 'index.html'), 'utf8');
  const listed = [...first.matchAll(/releases\/(\w+)\/index.html/g)].map(([, id]) => id);
  expect(listed).toEqual([newer?.release, release]);
  expect(first.split('<li>').map((item) => item.includes('newest'))).toEqual([false, true, false]);
  const feed = readFileSync(join(site, 'changes.atom'), 'utf8');
  expect([...feed.matchAll(/<id>.*releases\/(\w+)<\/id>/g)].map(([, id]) => id)).toEqual(listed);
  expect(linksThatLeadNowhere(site)).toEqual([]);
  const page = await open(askAddress(`municipality=${KATORI}`));
  await page.getByText(`${rowsOf({ municipality: KATORI }).length}件のうち`).waitFor();
  await page.goto(`${host.origin}releases/${release}/index.html`);
  await page.getByText('ほかの版').click();
  await page.getByText(newer?.release ?? '', { exact: true }).click();
  await page.getByRole('heading', { name: `版 ${newer?.release}` }).waitFor();
  await page.close();
}, 180_000);

test('a mirror that was broken off before its first release is begun anew', () => {
  const begun = mkdtempSync(join(folder, 'begun-'));
  mkdirSync(join(begun, 'releases', `${release}.making`), { recursive: true });
  expect(runCli(['export', '--site', begun], ENV)).toMatchObject({ status: 0 });
  expect(mirroredIn(begun).map((one) => one.release)).toEqual([release]);
}, 60_000);

test('a folder that holds something else is left as it is', () => {
  const other = mkdtempSync(join(folder, 'other-'));
  writeFileSync(join(other, 'thesis.txt'), '');
  const { status, stderr } = runCli(['export', '--site', other], ENV);
  expect(status).toBe(1);
  expect(stderr).toContain('holds something else than a mirror');
  expect(readdirSync(other)).toEqual(['thesis.txt']);
});

const pagesIn = (dir: string) => filesIn(dir).filter((path) => path.endsWith('.html'));

const linksThatLeadNowhere = (dir: string) =>
  pagesIn(dir).flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/(?:href|src)="([^"]+)"/g)]
      .map(([, link = '']) => link)
      .filter((link) => link !== 'data:,' && !existsSync(join(path, '..', decodeURI(link)))),
  );

const pieceAt = (path: string) => join(site, 'releases', release, path);

interface Wanted {
  municipality?: string;
  indicator?: string;
  words?: Record<string, string>;
}

const parseRows = (csv: string | Buffer): Record<string, string>[] =>
  parse(csv, { bom: true, columns: true });

/** Rows of a CSV of the mirror whose columns have these words. */
function rowsOf({ municipality, indicator, words = {} }: Wanted) {
  const path = municipality ? `municipalities/${municipality}` : `indicators/${indicator}`;
  const text = readFileSync(pieceAt(`${path}.csv`));
  return parseRows(text).filter((row) =>
    Object.entries(words).every(([name, word]) => row[name] === word),
  );
}
