import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from '../../api.js';
import { readMetrics } from '../../graphql/compiled/read-metrics.js';

let api: Api;
beforeAll(async () => {
  api = await openApi({ mostBytes: 1 << 26 });
});
afterAll(() => api.close());

const get = (url: string, headers = {}) => api.app.inject({ method: 'GET', url, headers });
const BIRTHS = 'indicator=births&municipalities=122360';
const TYPES = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
};
const ENDINGS = Object.entries(TYPES);
const PACKED = ['xlsx', 'parquet'];

describe.each(ENDINGS)('compare.%s', (ending, type) => {
  const url = `/compare.${ending}?${BIRTHS}`;

  test('names its type, its file, its release and where it is for ever', async () => {
    const { headers } = await get(url);
    expect(headers).toMatchObject({
      'content-type': type,
      'machikurabe-release': api.release,
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=60, stale-while-revalidate=86400',
      link: `<releases/${api.release}${url}>; rel="bookmark"`,
      ratelimit: expect.stringMatching(/^"points"/),
    });
    const name = encodeURIComponent(`まちくらべ-出生数-人-${api.release}.${ending}`);
    expect(headers['content-disposition']).toBe(
      `${ending === 'json' ? 'inline' : 'attachment'}; filename="machikurabe-births-${api.release}.${ending}"; filename*=UTF-8''${name}`,
    );
  });

  test('gives the same bytes at the address of its release, which may be kept for ever', async () => {
    const frozen = await get(`/releases/${api.release}${url}`);
    expect(frozen.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'machikurabe-release': api.release,
    });
    expect(frozen.headers.link).toBeUndefined();
    expect(frozen.rawPayload.equals((await get(url)).rawPayload)).toBe(true);
  });

  test('is not sent to who has it, nor to HEAD', async () => {
    const { headers, rawPayload } = await get(url);
    const known = await get(url, { 'if-none-match': headers.etag });
    expect([known.statusCode, known.body, known.headers.etag]).toEqual([304, '', headers.etag]);
    const head = await api.app.inject({ method: 'HEAD', url });
    expect([head.statusCode, head.body]).toEqual([200, '']);
    expect(head.headers).toMatchObject({
      'content-length': String(rawPayload.length),
      'content-type': type,
      etag: headers.etag,
    });
  });

  test('is compressed where that makes it smaller, else sent in parts', async () => {
    const { rawPayload, headers } = await get(url);
    const zipped = await get(url, { 'accept-encoding': 'gzip' });
    expect(zipped.headers['content-encoding']).toBe(PACKED.includes(ending) ? undefined : 'gzip');
    expect(headers['accept-ranges']).toBe(PACKED.includes(ending) ? 'bytes' : undefined);
    const part = await get(url, { range: 'bytes=10-19' });
    if (!PACKED.includes(ending)) {
      expect(part.statusCode).toBe(200);
      return;
    }
    expect([part.statusCode, part.headers['content-range']]).toEqual([
      206,
      `bytes 10-19/${rawPayload.length}`,
    ]);
    expect(part.rawPayload).toEqual(rawPayload.subarray(10, 20));
    const head = await api.app.inject({ method: 'HEAD', url, headers: { range: 'bytes=10-19' } });
    expect([head.statusCode, head.headers['content-length']]).toEqual([
      200,
      String(rawPayload.length),
    ]);
    const last = await get(url, { range: 'bytes=-8', 'if-range': headers.etag });
    expect(last.rawPayload).toEqual(rawPayload.subarray(-8));
    const other = await get(url, { range: 'bytes=-8', 'if-range': '"other"' });
    expect([other.statusCode, other.rawPayload.length]).toEqual([200, rawPayload.length]);
  });
});

test('what is kept is charged and logged like what is made', async () => {
  const { headers, rawPayload } = await get(`/compare.csv?${BIRTHS}`);
  const first = await openApi({ mostBytes: 1 << 26, rateLimit: 150 });
  const left = async () => {
    const answer = await first.app.inject({ url: `/compare.csv?${BIRTHS}` });
    expect(answer.rawPayload.equals(rawPayload)).toBe(true);
    expect(answer.headers.etag).toBe(headers.etag);
    return Number(/r=(\d+)/.exec(String(answer.headers.ratelimit))?.[1]);
  };
  const [made, kept, again] = [await left(), await left(), await left()];
  await first.close();
  expect(made - kept).toBeGreaterThan(50);
  expect(Math.abs(made - kept - (kept - again))).toBeLessThan((made - kept) / 2);
});

test('a browser on another page may ask for it', async () => {
  const { statusCode, headers } = await api.app.inject({
    method: 'OPTIONS',
    url: `/compare.csv?${BIRTHS}`,
    headers: { origin: 'https://news.example', 'access-control-request-method': 'GET' },
  });
  expect([statusCode, headers['access-control-allow-origin']]).toEqual([204, '*']);
});

test('a comparison asked before of other towns is compiled, and tells the same', async () => {
  const [compiling, plain] = await Promise.all([
    openApi({ compile: true }),
    openApi({ compile: false }),
  ]);
  const bodyOf = async ({ app }: Api, code: string) =>
    (await app.inject(`/compare.csv?indicator=births&municipalities=${code}`)).body;
  const towns = ['462187', '352136', '122360'];
  for (const town of towns) expect(await bodyOf(compiling, town)).toBe(await bodyOf(plain, town));
  const { compiled } = await readMetrics(compiling);
  expect(compiled.answered).toBeGreaterThan(0);
  await Promise.all([compiling.close(), plain.close()]);
});
