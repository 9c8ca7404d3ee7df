import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parquetReadObjects } from 'hyparquet';
import { type Api, openApi } from '../api.js';
import { frozenRelease } from '../frozen-seeds.js';
import { runCli } from '../ingest/run-cli.js';

const { release } = frozenRelease();
const dataDir = mkdtempSync(join(tmpdir(), 'machikurabe-served-'));
const dir = join(dataDir, 'files', release);
const at = (path: string) => `/releases/${release}/${path}`;
const bytesOf = (path: string) => readFileSync(join(dir, path));
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

let api: Api;
const get = (url: string, headers: Record<string, string> = {}) =>
  api.app.inject({ method: 'GET', url, headers });

beforeAll(async () => {
  api = await openApi({ dataDir });
}, 60_000);
afterAll(async () => {
  await api.close();
  rmSync(dataDir, { recursive: true });
});

test('where no files were made it is said how they are', async () => {
  for (const path of ['', 'observations.parquet', 'json-stat/births.json']) {
    const answer = await get(at(path));
    expect([path, answer.statusCode]).toEqual([path, 404]);
    const [error] = answer.json().errors;
    expect(error.extensions).toMatchObject({ code: 'FILES_NOT_MADE', release });
    expect(error.message).toContain(`npm run cli -- export --release ${release}`);
  }
  const { data } = await api.ask('{ dataset { downloads { name } } }');
  expect(data.dataset.downloads).toEqual([]);
});

test('a release that is not kept is named unknown', async () => {
  const answer = await get('/releases/0123456789abcdef/observations.csv.gz');
  expect(answer.statusCode).toBe(404);
  expect(answer.json().errors[0].extensions.code).toBe('UNKNOWN_RELEASE');
});

describe('files that were made', () => {
  beforeAll(() => {
    const made = runCli(['export', '--dir', dir], { DATA_DIR: process.env.TEST_DATA_DIR ?? '' });
    expect(made).toMatchObject({ status: 0 });
  }, 120_000);

  test('are sent whole, to be kept for ever, named by their hash', async () => {
    for (const [path, type] of [
      ['observations.csv.gz', 'application/gzip'],
      ['observations.parquet', 'application/vnd.apache.parquet'],
      ['plans.csv', 'text/csv; charset=utf-8'],
      ['datapackage.json', 'application/json'],
      ['dcat.jsonld', 'application/ld+json'],
      ['README.ja.md', 'text/markdown; charset=utf-8'],
      ['SHA256SUMS', 'text/plain; charset=utf-8'],
      ['json-stat/births.json', 'application/json'],
    ] as const) {
      const answer = await get(at(path), { 'accept-encoding': 'gzip' });
      expect([path, answer.statusCode, answer.headers['content-type']]).toEqual([path, 200, type]);
      expect(answer.rawPayload.equals(bytesOf(path))).toBe(true);
      expect(answer.headers).toMatchObject({
        etag: `"${sha256(bytesOf(path))}"`,
        'cache-control': 'public, max-age=31536000, immutable',
        'accept-ranges': 'bytes',
        'access-control-allow-origin': '*',
        'machikurabe-release': release,
      });
      expect(answer.headers['content-encoding']).toBeUndefined();
    }
  });

  test('are sent in ranges, and to nobody who has them', async () => {
    const path = 'observations.parquet';
    const bytes = bytesOf(path);
    const etag = `"${sha256(bytes)}"`;
    const some = await get(at(path), { range: 'bytes=4-99', 'if-range': etag });
    expect(some.statusCode).toBe(206);
    expect(some.headers['content-range']).toBe(`bytes 4-99/${bytes.length}`);
    expect(some.rawPayload.equals(bytes.subarray(4, 100))).toBe(true);
    const other = await get(at(path), { range: 'bytes=4-99', 'if-range': '"another"' });
    expect([other.statusCode, other.rawPayload.length]).toEqual([200, bytes.length]);
    expect((await get(at(path), { range: 'bytes=999999999-' })).statusCode).toBe(416);
    const known = await get(at(path), { 'if-none-match': etag });
    expect([known.statusCode, known.rawPayload.length]).toEqual([304, 0]);
    const head = await api.app.inject({ method: 'HEAD', url: at(path) });
    expect([head.statusCode, head.headers['content-length'], head.headers.etag]).toEqual([
      200,
      `${bytes.length}`,
      etag,
    ]);
  });

  test('let a reader of Parquet ask for what it wants alone', async () => {
    const path = 'municipalities.parquet';
    let asked = 0;
    const rows = await parquetReadObjects({
      file: {
        byteLength: bytesOf(path).length,
        async slice(start, end = bytesOf(path).length) {
          asked += 1;
          const { rawPayload } = await get(at(path), { range: `bytes=${start}-${end - 1}` });
          return new Uint8Array(rawPayload).buffer;
        },
      },
      columns: ['name'],
      filter: { code: { $eq: '122360' } },
    });
    expect(rows).toEqual([{ name: '香取市' }]);
    expect(asked).toBeGreaterThan(0);
  });

  test('are listed as a page and as JSON', async () => {
    const page = await get(at(''), { accept: 'text/html,*/*;q=0.8' });
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.body).toContain('<a href="observations.parquet">');
    const list = await get(at(''), { accept: 'application/json' });
    expect(list.json()).toEqual((await get(at('files.json'))).json());
    const bare = await get(at('').slice(0, -1));
    expect([bare.statusCode, bare.headers.location]).toEqual([308, `${release}/`]);
  });

  test('are told by the API, which is kept by nobody', async () => {
    const query = '{ dataset { downloads { name format bytes rows sha256 url } } }';
    const { data } = await api.ask(query);
    const { files } = JSON.parse(bytesOf('files.json').toString());
    // Last come the list and the sums, which it does not name.
    expect(data.dataset.downloads.slice(0, -2)).toEqual(
      files.map(
        (file: {
          path: string;
          format: string;
          bytes: number;
          rows: number | null;
          sha256: string;
        }) => ({
          name: file.path,
          format: file.format,
          bytes: file.bytes,
          rows: file.rows,
          sha256: file.sha256,
          url: `http://localhost:4000/releases/${release}/${file.path}`,
        }),
      ),
    );
    const kept = await get(`/graphql?query=${encodeURIComponent(query)}`);
    expect(kept.headers['cache-control']).toBe('no-store');
    const permanent = await get(`${at('graphql')}?query=${encodeURIComponent(query)}`);
    expect(permanent.json().errors[0].extensions.code).toBe('SERVER_ONLY');
  });

  test('are no way out of their folder', async () => {
    for (const path of ['../../README.md', '%2e%2e/%2e%2e/README.md', 'json-stat', 'nothing.csv']) {
      const answer = await get(at(path));
      expect([path, answer.statusCode]).toEqual([path, 404]);
      expect(answer.json().errors[0].extensions.code).toBe('NOT_FOUND');
    }
  });
});
