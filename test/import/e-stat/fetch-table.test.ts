import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { removeFolders } from '../../ingest/seeds-folder.js';
import {
  type MadeTable,
  pageOf,
  refusal,
  sendJson,
  startServer,
  stopServers,
} from './e-stat-server.js';
import { APP_ID, fetchTable, refusedFor } from './fetched.js';

afterEach(stopServers);
afterAll(removeFolders);

const TABLE: MadeTable = {
  items: [
    ['A1101', '総人口', '人'],
    ['A4101', '出生数'],
  ],
  areas: [['12236', '千葉県 香取市']],
  notes: [['***', '数値が得られないもの']],
  values: [
    ['A1101', '12236', '2015100000', '70001'],
    ['A1101', '12236', '2020100000', '68002'],
    ['A4101', '12236', '2020100000', '***'],
  ],
  size: 2,
};

describe('a table of e-Stat', () => {
  test('is asked for page by page, its items alone, and kept with one value in a row', async () => {
    const { baseUrl, asked } = await startServer((response, { from }) =>
      sendJson(response, pageOf(TABLE, from)),
    );
    const { text, path, address } = await fetchTable(baseUrl);
    expect(text.split('\n')).toEqual([
      '統計名：,社会・人口統計体系,,,,,,',
      '表番号：,0000020201,,,,,,',
      '表題：,Ａ　人口・世帯,,,,,,',
      '更新日：,2024-06-21,,,,,,',
      '***,数値が得られないもの,,,,,,',
      'cat01_code,項目,area_code,地域,time_code,時間,unit,value',
      'A1101,A1101_総人口,12236,千葉県 香取市,2015100000,2015年度,人,70001',
      'A1101,A1101_総人口,12236,千葉県 香取市,2020100000,2020年度,人,68002',
      'A4101,A4101_出生数,12236,千葉県 香取市,2020100000,2020年度,,***',
      '',
    ]);
    expect(asked.map(({ searchParams }) => searchParams.get('startPosition'))).toEqual(['1', '3']);
    expect(asked[0]?.searchParams.get('limit')).toBe('100000');
    expect(asked[0]?.searchParams.get('cdCat01')).toMatch(/^A1101,.*A9201,A2101$/);
    expect(asked[0]?.searchParams.get('appId')).toBe(APP_ID);
    expect(address).toContain('/getStatsData?statsDataId=0000020201&cdCat01=A1101');
    expect(address + text).not.toContain(APP_ID);
    expect(readdirSync(dirname(path))).toEqual(['0000020201.csv']);
  });

  test('may give one of a kind as an object, no note and no RESULT_INF', async () => {
    const alone = { ...TABLE, values: TABLE.values.slice(0, 1), items: TABLE.items.slice(0, 1) };
    const page = pageOf({ ...alone, notes: [] }, 1);
    const { RESULT_INF: _, ...data } = page.GET_STATS_DATA.STATISTICAL_DATA;
    const bare = { GET_STATS_DATA: { ...page.GET_STATS_DATA, STATISTICAL_DATA: data } };
    const { baseUrl } = await startServer((response) => sendJson(response, bare));
    const { text } = await fetchTable(baseUrl);
    expect(text).toMatch(/\nA1101,A1101_総人口,12236,.*,人,70001\n$/);
  });

  test('may give TABLE_INF as a list', async () => {
    const page = pageOf(TABLE, 1, { change: {} });
    const data = page.GET_STATS_DATA.STATISTICAL_DATA;
    const listed = {
      GET_STATS_DATA: {
        ...page.GET_STATS_DATA,
        STATISTICAL_DATA: { ...data, TABLE_INF: [data.TABLE_INF], RESULT_INF: {} },
      },
    };
    const { baseUrl } = await startServer((response) => sendJson(response, listed));
    expect((await fetchTable(baseUrl)).text).toContain('更新日：,2024-06-21');
  });

  test.each<[string, (response: Parameters<typeof sendJson>[0]) => void]>([
    ['busy', (response) => void response.writeHead(429, { 'retry-after': '0' }).end()],
    ['at fault', (response) => void response.writeHead(503).end('<html>')],
    [
      'broken off',
      (response) => void response.writeHead(200, { 'content-length': 9999 }).write('{"GET'),
    ],
    ['cut', (response) => void response.end(JSON.stringify(pageOf(TABLE, 1)).slice(0, 300))],
    ['showing a page that says 200', (response) => void response.end('<!DOCTYPE html><p>混雑')],
    ['without its database', (response) => sendJson(response, refusal(200, '障害'))],
  ])('is asked for again where the server is %s once', async (_, fail) => {
    const { baseUrl, asked } = await startServer((response, { from, times }) => {
      if (times !== 2) return sendJson(response, pageOf(TABLE, from));
      fail(response);
      if (!response.writableEnded) setTimeout(() => response.destroy(), 20);
    });
    const { text, told } = await fetchTable(baseUrl);
    expect(text).toMatch(/\*\*\*\n$/);
    expect(asked.length).toBe(3);
    expect(told.join('\n')).toMatch(/1\/3/);
    expect(told.join('\n')).not.toContain(APP_ID);
  });
});

test.each<[string, () => string]>([
  ['in seconds', () => '2'],
  ['as a time', () => new Date(Date.now() + 3_000).toUTCString()],
])(
  'a busy server that says %s when it wants to be asked again is not asked before',
  async (_, when) => {
    const { baseUrl } = await startServer((response, { from, times }) => {
      if (times !== 1) return sendJson(response, pageOf(TABLE, from));
      response.writeHead(503, { 'retry-after': when() }).end();
    });
    expect((await fetchTable(baseUrl)).told[0]).toMatch(/HTTP 503; 1\/3, [23] s …$/);
  },
);

describe('a table of e-Stat is refused, and nothing kept,', () => {
  test.each([
    [100, '認証に失敗しました。アプリケーションIDを確認して下さい。', 'ESTAT_APP_ID'],
    [1, '正常に終了しましたが、該当データはありませんでした。', 'figures of municipalities'],
    [102, 'パラメータが不正です。', 'number of the table'],
    [299, '利用制限', 'try again later'],
  ])('with STATUS %s, which is told with its words', async (status, words, advice) => {
    const { baseUrl, asked } = await startServer((response) =>
      sendJson(response, refusal(status, `${words} ${APP_ID}`), status === 100 ? 403 : 200),
    );
    const said = await refusedFor(baseUrl);
    expect(said).toContain(`STATUS_${status} e-Stat の答えは STATUS ${status}「${words} …」です。`);
    expect(said).toContain(advice);
    expect(said).not.toContain(APP_ID);
    expect(asked.length).toBe(status === 299 ? 3 : 1);
  });

  test('where its date changes between two pages', async () => {
    const { baseUrl } = await startServer((response, { from }) =>
      sendJson(
        response,
        pageOf({ ...TABLE, updated: from === 1 ? '2024-06-21' : '2025-06-20' }, from),
      ),
    );
    expect(await refusedFor(baseUrl)).toMatch(/^TABLE_CHANGED .*2024-06-21.*2025-06-20/);
  });

  test('where its number of values changes between two pages', async () => {
    const longer = { ...TABLE, values: [...TABLE.values, ...TABLE.values.slice(0, 1)] };
    const { baseUrl } = await startServer((response, { from }) =>
      sendJson(response, pageOf(from === 1 ? TABLE : longer, from)),
    );
    expect(await refusedFor(baseUrl)).toMatch(/^TABLE_CHANGED /);
  });

  test('where a page has fewer values than it tells', async () => {
    const { baseUrl } = await startServer((response, { from }) => {
      const page = pageOf(TABLE, from);
      if (from > 1) page.GET_STATS_DATA.STATISTICAL_DATA.DATA_INF.VALUE = [];
      sendJson(response, page);
    });
    expect(await refusedFor(baseUrl)).toMatch(/^NOT_AN_ANSWER .*3 番目から 0 個、全部で 3 個/);
  });

  test.each([
    ['without values leads to itself', 0, 1],
    ['with values leads to itself', 2, 1],
    ['leads past values', 2, 4],
  ])('where a page %s, without asking for another', async (_, size, next) => {
    const { baseUrl, asked } = await startServer((response, { from, times }) => {
      if (times > 1) return void response.writeHead(404).end();
      const page = pageOf({ ...TABLE, size }, from);
      const { RESULT_INF } = page.GET_STATS_DATA.STATISTICAL_DATA;
      Object.assign(RESULT_INF, { NEXT_KEY: next });
      sendJson(response, page);
    });
    expect(await refusedFor(baseUrl)).toMatch(/^NOT_AN_ANSWER /);
    expect(asked.length).toBe(1);
  });

  test('where it is another table, or none by municipalities', async () => {
    const { baseUrl } = await startServer((response) =>
      sendJson(response, pageOf(TABLE, 1, { id: '0003411172' })),
    );
    expect(await refusedFor(baseUrl)).toMatch(/^OTHER_TABLE .*0003411172/);
  });

  test.each<[string, (response: Parameters<typeof sendJson>[0]) => void, RegExp, number]>([
    [
      'leads elsewhere',
      (r) => void r.writeHead(302, { location: 'https://example.org/x' }).end(),
      /302 → https:\/\/example\.org/,
      1,
    ],
    ['shows a page', (r) => void r.writeHead(404).end('<html>'), /HTTP 404/, 1],
    ['answers with other JSON', (r) => sendJson(r, { error: 'no' }), /JSON without RESULT/, 1],
    ['is busy again and again', (r) => void r.writeHead(429).end(), /HTTP 429、3 回/, 3],
  ])('where the server %s', async (_, answer, wanted, times) => {
    const { baseUrl, asked } = await startServer(answer);
    const said = await refusedFor(baseUrl);
    expect(said).toMatch(wanted);
    expect(said).toMatch(/^NO_ANSWER /);
    expect(asked.length).toBe(times);
  });

  test('where the answer does not come in time', async () => {
    const { baseUrl } = await startServer((response) => void response.write('{'));
    expect(await refusedFor(baseUrl, { timeout: 100, tries: 2 })).toMatch(/> 0\.1 s、2 回/);
  });

  test('where nobody listens', async () => {
    const { baseUrl } = await startServer(() => {});
    stopServers();
    expect(await refusedFor(baseUrl, { tries: 1 })).toMatch(/ECONNREFUSED/);
  });
});
