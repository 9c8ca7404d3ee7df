import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from './api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const ask = async (args: string, selected: string) => {
  const { data, errors } = await api.ask(`{ peers(${args}) { ${selected} } }`);
  expect(errors).toBeUndefined();
  return data.peers;
};

describe('the peers of a town', () => {
  test('are the nearest by the figures of 2020 and 2021, as reckoned by hand', async () => {
    const found = await ask(
      'of: "香取市"',
      'fiscalYear censusYear reason candidates lackingCount town { distance } peers { municipality { name } distance gaps { measure } }',
    );
    const of = (name: string, distance: number) => ({ municipality: { name }, distance, gaps: [] });
    expect(found).toEqual({
      fiscalYear: 2021,
      censusYear: 2020,
      reason: null,
      candidates: 4,
      lackingCount: 1736,
      town: { distance: 0 },
      peers: [
        of('霧島市', 1.5984),
        of('山口市', 1.8602),
        of('美祢市', 1.8908),
        of('鹿児島市', 3.0736),
      ],
    });
  });

  test('are as near from the other side', async () => {
    const { peers } = await ask('of: "462012"', 'peers { municipality { code } distance }');
    expect(peers.at(-1)?.municipality.code).not.toBe('122360');
    expect(peers).toContainEqual({ municipality: { code: '122360' }, distance: 3.0736 });
  });

  test('of an earlier year are by its figures and the census before it', async () => {
    const found = await ask(
      'of: "122360", year: 2018, first: 1',
      'fiscalYear censusYear peers { population { year } fiscalCapacity { year } }',
    );
    expect(found).toEqual({
      fiscalYear: 2018,
      censusYear: 2015,
      peers: [{ population: { year: 2015 }, fiscalCapacity: { year: 2018 } }],
    });
  });

  test.each([
    ['of: "122360", year: 2019', 'NO_YEAR', null, /そろう市区町村が、この年にはありません/],
    ['of: "千葉市"', 'TOWN_LACKS_FIGURE', 2021, /この市区町村の数値/],
  ])('are none where nothing is known, and it says why: %s', async (args, reason, year, note) => {
    const found = await ask(args, 'reason note fiscalYear town { distance } peers { distance }');
    expect(found).toEqual({
      reason,
      note: expect.stringMatching(note),
      fiscalYear: year,
      town: { distance: null },
      peers: [],
    });
  });

  test('that lack a figure are told by code, each with what it lacks', async () => {
    const { lacking } = await ask(
      'of: "122360"',
      'lacking(first: 1) { municipality { code } distance population { value } olderShare gaps { measure reason } }',
    );
    const gaps = ['POPULATION', 'OLDER_RESIDENTS', 'FISCAL_CAPACITY'].map((measure) => ({
      measure,
      reason: 'NOT_IN_SOURCE',
    }));
    expect(lacking).toEqual([
      {
        municipality: { code: '011002' },
        distance: null,
        population: null,
        olderShare: null,
        gaps,
      },
    ]);
  });

  test.each([
    ['{ peers(of: "ない市") { candidates } }', 'of'],
    ['{ peers(of: "122360", first: 101) { candidates } }', 'first'],
    [
      '{ compare(indicator: "births", among: { peersOf: { of: "ない市" } }) { unit } }',
      'among.peersOf.of',
    ],
  ])('of nobody, or too many, are refused: %s', async (query, argument) => {
    const { status, errors } = await api.ask(query);
    expect([status, errors?.[0]?.extensions?.argument]).toEqual([400, argument]);
  });
});

describe('where towns are narrowed to peers', () => {
  test('a comparison is of the town and of its nearest, in their order', async () => {
    const among = '{ peersOf: { of: "香取市", first: 2 } }';
    const { data } = await api.ask(
      `{ compare(indicator: "births", among: ${among}, years: { from: 2020, to: 2020 }) { rows { municipality { name } } } }`,
    );
    const names = data.compare.rows.map((row: Row) => row.municipality.name);
    expect([...new Set(names)]).toEqual(['香取市', '山口市', '霧島市']);
  });

  test.each([
    ['municipalities(filter: FILTER)', ['香取市', '霧島市']],
    ['municipalitiesWithoutTarget(indicator: "births", filter: FILTER)', ['香取市', '霧島市']],
    ['prefecture(code: "12") { municipalities(filter: FILTER)', ['香取市']],
  ])('%s', async (list, names) => {
    const filter = '{ peersOf: { of: "122360", first: 1 } }';
    const open = `{ ${list.replace('FILTER', filter)} { nodes { name } }`;
    const close = '}'.repeat(open.split('{').length - open.split('}').length);
    const { data, errors } = await api.ask(open + close);
    expect(errors).toBeUndefined();
    const { nodes } = data.prefecture?.municipalities ?? Object.values(data)[0];
    expect(nodes.map(({ name }: { name: string }) => name)).toEqual(names);
  });

  test('those named besides are kept only where they are among them', async () => {
    const { data } = await api.ask(
      '{ municipalities(filter: { codes: ["462187", "011002"], peersOf: { of: "122360" } }) { nodes { code } } }',
    );
    expect(data.municipalities.nodes).toEqual([{ code: '462187' }]);
  });

  test('a town without peers stands alone', async () => {
    const { data } = await api.ask(
      '{ municipalities(filter: { peersOf: { of: "千葉市" } }) { nodes { name } } }',
    );
    expect(data.municipalities.nodes).toEqual([{ name: '千葉市' }]);
  });
});

interface Row {
  municipality: { name: string };
}
