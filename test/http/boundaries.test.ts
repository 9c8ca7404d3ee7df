import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from '../api.js';
import { removeFolders } from '../ingest/seeds-folder.js';
import { COUNTRY, serveCountry } from '../web/small-country.js';

let api: Api;
beforeAll(async () => {
  api = await serveCountry();
}, 300_000);
afterAll(async () => {
  await api.close();
  removeFolders();
});

const get = (url: string, headers: Record<string, string> = {}) =>
  api.app.inject({ method: 'GET', url, headers });

describe('the boundaries of a server', () => {
  test('are listed with the words that credit their publisher', async () => {
    const { statusCode, headers, body } = await get('/boundaries.json');
    expect([statusCode, headers['cache-control']]).toEqual([200, 'public, max-age=60']);
    expect(JSON.parse(body).boundaries).toEqual([
      {
        ...{ edition: '2021', path: '/boundaries/2021.topojson', municipalities: COUNTRY.length },
        ...{ publisher: '国土交通省', title: '国土数値情報（行政区域データ）' },
        page: 'https://nlftp.mlit.go.jp/ksj/',
        credit: '「国土数値情報（行政区域データ）」（国土交通省）を加工して作成',
      },
    ]);
  });

  test('come as TopoJSON by six digits, packed, and once', async () => {
    const { headers, body } = await get('/boundaries/2021.topojson');
    expect(headers['content-type']).toContain('application/topo+json');
    const { objects } = JSON.parse(body);
    const ids = objects.municipalities.geometries.map(({ id }: { id: string }) => id);
    expect(ids).toContain('473821');
    expect(ids).toHaveLength(COUNTRY.length);
    const packed = await get('/boundaries/2021.topojson', { 'accept-encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.rawPayload.length).toBeLessThan(body.length);
    const known = await get('/boundaries/2021.topojson', { 'if-none-match': `${headers.etag}` });
    expect([known.statusCode, known.body]).toEqual([304, '']);
  });

  test.each(['/boundaries/1999.topojson', '/boundaries/..%2f2021.topojson', '/boundaries/2021'])(
    '%s is nothing',
    async (path) => {
      const { statusCode, body } = await get(path);
      expect([statusCode, JSON.parse(body).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
    },
  );
});

test('a server without boundaries says that it has none', async () => {
  const bare = await openApi();
  const { statusCode, body } = await bare.app.inject('/boundaries.json');
  expect([statusCode, JSON.parse(body)]).toEqual([200, { boundaries: [] }]);
  await bare.close();
});
