import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SeedFile } from '../../src/ingest/read-yaml.js';
import { parseYaml } from '../../src/ingest/read-yaml.js';
import { type RegistryCorrections, readRegistry } from '../../src/ingest/registry.js';
import { type Api, openApi } from '../api.js';
import { FROZEN } from '../frozen-seeds.js';
import { testCases } from './printed-cases.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const file = parseYaml('registry.yaml', readFileSync(`${FROZEN}/registry.yaml`, 'utf8'), []);
const { municipalities } = readRegistry(file as SeedFile<RegistryCorrections>, []);

async function townsFor(query: string): Promise<string[]> {
  const { data } = await api.ask(
    `query ($query: String!) {
      search(query: $query, types: [MUNICIPALITY], first: 100) { nodes { ... on Municipality { code } } }
    }`,
    { query },
  );
  return data.search.nodes.map(({ code }: { code: string }) => code);
}

async function countFor(query: string): Promise<number> {
  const { data } = await api.ask(
    'query ($query: String!) { search(query: $query) { totalCount } }',
    {
      query,
    },
  );
  return data.search.totalCount;
}

testCases('names', {
  'search (MUNICIPALITY)': async ({ input, expected }) => {
    expect(await townsFor(String(input))).toEqual(expected);
  },
  'search totalCount': async ({ input }) => {
    const same = input === '住⺠' ? '住民' : 'UIJターン';
    const count = await countFor(String(input));
    expect(count).toBeGreaterThan(0);
    expect(count).toBe(await countFor(same));
  },
  'registry nameEn': ({ input, expected }) => {
    expect(municipalities.find(({ code }) => code === input)?.nameEn).toBe(expected);
  },
});

describe('other spellings of their kinds', () => {
  test.each([
    ['袖が浦市', '122297'],
    ['袖ｹ浦', '122297'],
    ['六か所村', '024112'],
    ['龍ヶ崎市', '082082'],
    ['鰺ケ沢町', '023213'],
    ['鯵ヶ沢町', '023213'],
    ['塩釜市', '042030'],
    ['鹽竈市', '042030'],
    ['美禰市', '352136'],
    ['飛驒市', '212172'],
    ['葛\u{e0100}城市', '292117'],
    ['橫濱市', '141003'],
    ['千葉県香取市', '122360'],
    ['岩手県下閉伊郡山田町', '034827'],
    ['下閉伊郡山田町', '034827'],
    ['Kōchi-shi', '392014'],
    ['yamada-machi', '034827'],
    ['Gotenba', '222151'],
    ['Gotenba-shi', '222151'],
    ['Kyotanba', '264075'],
    ['Mombetsu', '012190'],
    ['Monbetsu', '012190'],
    ['12236', '122360'],
    ['82350', '082350'],
    ['8235', '082350'],
    ['１２２３６０', '122360'],
    ['044237', '042161'],
    ['富谷町', '042161'],
    ['篠山市', '282219'],
    ['福岡県那珂川町', '402311'],
    ['横浜市鶴見区', '141003'],
    ['141011', '141003'],
    ['浜松市中区', '221309'],
    ['221317', '221309'],
    ['霧嶋市', '462187'],
  ])('%s finds %s', async (query, code) => {
    expect(await townsFor(query)).toEqual([code]);
  });

  test('two towns whose names differ by a form of a kanji stay two', async () => {
    expect(await townsFor('鹿嶋市')).toEqual(['082228']);
    expect(await townsFor('鹿島市')).toEqual(['412074']);
  });

  test.each([
    ['移住・定住', '移住定住'],
    ['移住･定住', '移住定住'],
    ['移住·定住', '移住定住'],
    ['Iターン', '移住者数'],
    ['U・I・Jターン', 'UIJターン'],
    ['國際', '国際'],
  ])('%s finds as much as %s', async (a, b) => {
    expect(await countFor(a)).toBeGreaterThan(0);
    expect(await countFor(a)).toBe(await countFor(b));
  });
});
