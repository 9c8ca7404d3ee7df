import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { releasePath } from '../src/db/catalogue/folder.js';
import { dataSource } from '../src/db/data-source.js';
import { factsDirOf } from '../src/import/facts/edition-dirs.js';
import { writeEdition } from '../src/import/facts/write-edition.js';
import { seedFolder } from '../src/releases/seed.js';
import { type Api, openApi, serve } from './api.js';
import { FROZEN } from './frozen-seeds.js';
import { readDataset } from './import/read-tables.js';
import { newFolder, removeFolders } from './ingest/seeds-folder.js';

const HEAD = '団体コード,都道府県名,市区町村名,非選定,区分';
/** Groups that nobody has printed: of 2020 香取市 was in another, of 2015 富谷市 was 富谷町. */
const TABLES = {
  2015: ['044237,宮城県,富谷町,,町村Ⅴ－２'],
  2020: ['122360,千葉県,香取市,,都市Ⅰ－１', '352136,山口県,美祢市,,都市Ⅰ－１'],
  2021: [
    '462187,鹿児島県,霧島市,,都市Ⅱ－１',
    '122360,千葉県,香取市,,都市Ⅱ－１',
    '352039,山口県,山口市,,都市Ⅱ－１',
    '011002,北海道,札幌市,,政令指定都市',
    '122033,千葉県,市川市,,都市Ⅱ－１',
  ],
};

const dataDir = newFolder();
let api: Api;
let without: Api;
beforeAll(async () => {
  for (const [year, rows] of Object.entries(TABLES)) {
    const text = `${[HEAD, ...rows].join('\n')}\n`;
    writeEdition(factsDirOf(dataDir), readDataset('ruiji-dantai', text, year));
  }
  const { record } = await seedFolder(FROZEN, dataDir, { kept: 1 });
  const db = dataSource(`sqlite:${releasePath(dataDir, record.id)}`, { readonly: true });
  await db.initialize();
  api = await serve(db, record.id, []);
  without = await openApi();
});
afterAll(async () => {
  await api.close();
  await without.close();
  removeFolders();
});

const GROUP = 'year label raw missing row columnHead document { id title }';
const groupOf = async (of: Api, code: string, args = '') => {
  const { data, errors } = await of.ask(
    `{ municipality(code: "${code}") { peerGroup${args} { ${GROUP} } } }`,
  );
  expect(errors).toBeUndefined();
  return data.municipality.peerGroup;
};

describe('the official group of a town', () => {
  test('is that of its code of then, where it had another', async () => {
    expect(await groupOf(api, '042161')).toMatchObject({ year: 2015, raw: '町村Ⅴ－２', row: 2 });
  });

  test('is the newest that was imported, with the cell that prints it', async () => {
    expect(await groupOf(api, '122360')).toEqual({
      year: 2021,
      label: '都市II-1',
      raw: '都市Ⅱ－１',
      missing: null,
      row: 3,
      columnHead: '区分',
      document: { id: 'document/ruiji-dantai.2021', title: expect.any(String) },
    });
    expect(await groupOf(api, '122360', '(year: 2020)')).toMatchObject({
      label: '都市I-1',
      row: 2,
    });
  });

  const nothing = { label: null, raw: null, row: null, columnHead: null, document: null };
  test.each([
    ['of a year without a table', '122360', '(year: 2019)', 2019],
    ['of a town that no table holds', '462012', '', null],
  ])('%s is missing, and says why', async (_, code, args, year) => {
    const wanted = { ...nothing, year, missing: 'NOT_IN_SOURCE' };
    expect(await groupOf(api, code, args)).toEqual(wanted);
    expect(await groupOf(without, code, args)).toEqual(wanted);
  });
});

describe('peers by group', () => {
  const ask = async (of: Api, args: string) => {
    const { data, errors } = await of.ask(
      `{ peers(of: "香取市", by: GROUP${args}) { by reason note candidates peers { municipality { name } distance gaps { measure } } } }`,
    );
    expect(errors).toBeUndefined();
    return data.peers;
  };

  test('are its other members, the nearest first and those that lack a figure behind', async () => {
    const found = await ask(api, '');
    expect(found).toMatchObject({ by: 'GROUP', reason: null, candidates: 3 });
    expect(found.peers.map(({ municipality: { name } }: Peer) => name)).toEqual([
      '霧島市',
      '山口市',
      '市川市',
    ]);
    expect(found.peers.map(({ distance }: Peer) => distance)).toEqual([1.5984, 1.8602, null]);
    expect(found.peers[2].gaps).toHaveLength(3);
    expect(found.note).toContain('2021年度の類似団体「都市II-1」のほかの3市区町村');
  });

  test('are those of the year that is asked for, as many as are wanted', async () => {
    const { peers } = await ask(api, ', year: 2020');
    expect(peers.map(({ municipality: { name } }: Peer) => name)).toEqual(['美祢市']);
    expect((await ask(api, ', first: 1')).peers).toHaveLength(1);
  });

  test('are none where no group is known, and it says so', async () => {
    const none = { reason: 'NO_GROUP', candidates: 0, peers: [] };
    expect(await ask(api, ', year: 2019')).toMatchObject(none);
    expect(await ask(without, '')).toMatchObject(none);
  });

  test('are compared', async () => {
    const { data } = await api.ask(
      '{ compare(indicator: "births", among: { peersOf: { of: "122360", by: GROUP } }, measures: [ACTUAL], years: { from: 2020, to: 2020 }) { rows { municipality { code } } } }',
    );
    const codes = data.compare.rows.map((row: Row) => row.municipality.code);
    expect([...new Set(codes)]).toEqual(['122033', '122360', '352039', '462187']);
  });
});

interface Peer {
  municipality: { name: string };
  distance: number | null;
}
interface Row {
  municipality: { code: string };
}
