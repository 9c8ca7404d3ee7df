import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from './api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const COMPARE = `query ($towns: [ID!], $language: Language!) {
  compare(indicator: "furusato-nozei.amount", municipalities: $towns) {
    rows { municipality { code } }
    resolved { asked by place { code name endedOn } municipality { code } message(language: $language) }
  }
}`;

async function compared(towns: string[], language = 'JA') {
  const { data, errors } = await api.ask(COMPARE, { towns, language });
  expect(errors).toBeUndefined();
  const rows: { municipality: { code: string } }[] = data.compare.rows;
  const codes = [...new Set(rows.map(({ municipality }) => municipality.code))];
  return { codes, resolved: data.compare.resolved };
}

interface Refusal {
  message: string;
  code?: string;
  nearest?: { code: string; name: string }[];
  candidates?: { code: string; name: string }[];
}

/** The only error of a field. */
async function errorOf(field: string, variables?: { text: string }): Promise<Refusal> {
  const head = variables ? 'query ($text: ID!)' : '';
  const { errors } = await api.ask(`${head} { ${field} }`, variables);
  expect(errors).toHaveLength(1);
  const { message = '', extensions } = errors?.[0] ?? {};
  expect(message.length).toBeLessThanOrEqual(300);
  return { message, ...extensions };
}

describe('compare takes a town by', () => {
  test.each([
    ['its name', '香取市', '122360'],
    ['its name behind its prefecture', '千葉県 香取市', '122360'],
    ['its name alone', '香取', '122360'],
    ['its reading', 'カトリシ', '122360'],
    ['its English name', 'Katori City', '122360'],
    ['its English name and prefecture', 'Fuchu City, Hiroshima', '342084'],
    ['its romaji with a suffix', 'katori-shi', '122360'],
    ['the other romaji', 'Gotenba', '222151'],
    ['macrons', 'Kōchi-shi', '392014'],
    ['long vowels written out', 'Oume', '132055'],
    ['a prefecture that tells it apart', '広島県府中市', '342084'],
    ['a 郡 before it', '下閉伊郡山田町', '034827'],
    ['a prefecture and a 郡 before it', '岩手県下閉伊郡山田町', '034827'],
    ['another ケ', '袖ヶ浦市', '122297'],
    ['が for ケ', '関が原町', '213624'],
    ['an old form', '龍郷町', '465275'],
    ['a new form', '竜郷町', '465275'],
    ['an old form of an island', '霧嶋市', '462187'],
    ['a radical of a PDF', '⻑野市', '202011'],
  ])('%s: %s', async (_, asked, code) => {
    const { codes, resolved } = await compared([asked]);
    expect(codes).toEqual([code]);
    expect(resolved).toMatchObject([
      {
        asked,
        by: 'NAME',
        place: null,
        municipality: { code },
        message: expect.stringMatching(code),
      },
    ]);
  });

  test.each([
    ['five digits', '12236', '122360'],
    ['a lost zero', '82350', '082350'],
    ['a lost zero and no check digit', '8235', '082350'],
    ['wide digits', '１２２３６０', '122360'],
  ])('its code with %s: %s', async (_, asked, code) => {
    const { codes, resolved } = await compared([asked]);
    expect(codes).toEqual([code]);
    expect(resolved).toMatchObject([{ asked, by: 'OTHER_CODE', place: null }]);
  });

  test.each([
    ['浜松市中央区', 'WARD', '221309', '221384', null, /浜松市（221309）の区（中央区）.*市全体/],
    ['静岡県浜松市天竜区', 'WARD', '221309', '221406', null, /天竜区/],
    ['浜松市中区', 'FORMER_WARD', '221309', '221317', '2024-01-01', /2024-01-01.*中区.*市全体/],
    ['横浜市鶴見区', 'WARD', '141003', '141011', null, /横浜市（141003）の区（鶴見区）/],
    ['141011', 'WARD', '141003', '141011', null, /鶴見区/],
    ['14101', 'WARD', '141003', '141011', null, /鶴見区/],
    ['富谷町', 'FORMER_MUNICIPALITY', '042161', '044237', '2016-10-10', /富谷町.*富谷市（042161）/],
    [
      '福岡県那珂川町',
      'FORMER_MUNICIPALITY',
      '402311',
      '403059',
      '2018-10-01',
      /那珂川市（402311）/,
    ],
    ['403059', 'FORMER_MUNICIPALITY', '402311', '403059', '2018-10-01', /那珂川市（402311）/],
    ['篠山市', 'FORMER_NAME', '282219', '282219', '2019-05-01', /丹波篠山市（282219）.*篠山市/],
  ])('what leads to it, and says so: %s', async (asked, by, code, placeCode, endedOn, says) => {
    const { codes, resolved } = await compared([asked]);
    expect(codes).toEqual([code]);
    expect(resolved).toHaveLength(1);
    expect(resolved[0]).toMatchObject({ asked, by, municipality: { code } });
    expect(resolved[0].place).toMatchObject({ code: placeCode, endedOn });
    expect(resolved[0].message).toMatch(says);
  });

  test('its code, and has nothing to say then', async () => {
    expect(await compared(['122360', '352136'])).toEqual({
      codes: ['122360', '352136'],
      resolved: [],
    });
  });

  test('several ways at once: it stands once, and each way is told', async () => {
    const { codes, resolved } = await compared(['221309', '浜松市中央区', '浜松市浜名区']);
    expect(codes).toEqual(['221309']);
    expect(resolved.map(({ asked }: { asked: string }) => asked)).toEqual([
      '浜松市中央区',
      '浜松市浜名区',
    ]);
  });

  test('and says it in English, too', async () => {
    const { resolved } = await compared(['浜松市中央区'], 'EN');
    expect(resolved[0].message).toBe(
      '"浜松市中央区" is 中央区, a ward of 浜松市 (221309). We hold no figures of wards: the answer is of the whole city.',
    );
  });
});

describe('a name or code of several towns is refused with them', () => {
  test.each([
    ['府中市', ['132063 東京都府中市', '342084 広島県府中市']],
    ['伊達市', ['012335 北海道伊達市', '072133 福島県伊達市']],
    ['鶴見区', ['141003 神奈川県横浜市', '271004 大阪府大阪市']],
    // Of 福岡県 it ended in 2018; the one of 栃木県 is of another 郡.
    ['筑紫郡那珂川町', ['094111 栃木県那珂川町', '402311 福岡県那珂川市']],
    // 士別市 without its zero, 市川市 without its check digit.
    ['12203', ['012203 北海道士別市', '122033 千葉県市川市']],
  ])('%s', async (text, towns) => {
    for (const field of [
      'municipality(code: $text) { code }',
      'compare(indicator: "出生数", municipalities: [$text]) { unit }',
      'municipalities(filter: { codes: [$text] }) { totalCount }',
      'plans(filter: { municipalityCodes: [$text] }) { totalCount }',
    ]) {
      const { code, candidates, message } = await errorOf(field, { text });
      expect(code).toBe('AMBIGUOUS_MUNICIPALITY');
      const came = (candidates ?? []).map((one) => `${one.code} ${one.name}`);
      expect(came.sort()).toEqual(towns);
      for (const one of candidates ?? []) expect(message).toContain(`${one.name} ${one.code}`);
    }
  });

  test('but not the name of a town of today that was another town’s, too', async () => {
    const { data } = await api.ask(
      '{ municipality(code: "那珂川町") { code prefecture { name } } }',
    );
    expect(data.municipality).toEqual({ code: '094111', prefecture: { name: '栃木県' } });
  });
});

describe('what is no town of today', () => {
  test('is refused with the nearest names', async () => {
    const { message, ...rest } = await errorOf(
      'compare(indicator: "出生数", municipalities: ["香取群", "122360"]) { unit }',
    );
    expect(rest).toMatchObject({ code: 'UNKNOWN_MUNICIPALITY', codes: ['香取群'] });
    expect(message).toContain('千葉県香取市 122360');
  });

  test('a code with one wrong digit leads to the right one', async () => {
    const { nearest } = await errorOf(
      'kpis(filter: { municipalityCodes: ["122361"] }) { totalCount }',
    );
    expect(nearest).toContainEqual({ code: '122360', name: '千葉県香取市' });
  });

  test.each([
    [
      '044237',
      '042161',
      /044237 is 富谷町, which ended on 2016-10-10: ask for 宮城県富谷市 042161/,
    ],
    ['横浜市鶴見区', '141003', /is the ward 鶴見区: ask for 神奈川県横浜市 141003/],
  ])('is refused in a list, which cannot say how it was read: %s', async (text, code, says) => {
    for (const field of [
      'kpis(filter: { municipalityCodes: [$text] }) { totalCount }',
      'policies(filter: { municipalityCodes: [$text] }) { totalCount }',
      'municipalities(filter: { codes: [$text] }) { totalCount }',
      'compare(indicator: "出生数", among: { codes: [$text] }) { unit }',
      'municipalities(first: 1) { nodes { policies(filter: { municipalityCodes: [$text] }) { totalCount } } }',
    ]) {
      const { message, ...rest } = await errorOf(field, { text });
      expect(rest).toMatchObject({ code: 'UNKNOWN_MUNICIPALITY', nearest: [{ code }] });
      expect(message).toMatch(says);
    }
  });
});

describe('lists take towns by name', () => {
  test.each([
    'kpis',
    'plans',
    'policies',
    'observations',
    'sisterCities',
    'sourceDocuments',
    'discrepancies',
    'partnerships',
  ])('%s', async (list) => {
    const ask = async (town: string) =>
      (await api.ask(`{ ${list}(filter: { municipalityCodes: ["${town}"] }) { totalCount } }`))
        .data[list].totalCount;
    expect(await ask('千葉県香取市')).toBe(await ask('122360'));
    expect(await ask('katori-shi')).toBe(await ask('122360'));
  });

  test('the policies of each town of a list, too', async () => {
    const { data, errors } = await api.ask(
      '{ municipalities(filter: { codes: ["香取市", "12236"] }) { nodes { code policies(filter: { municipalityCodes: ["香取"] }) { totalCount } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.municipalities.nodes).toHaveLength(1);
    expect(data.municipalities.nodes[0].policies.totalCount).toBeGreaterThan(0);
  });

  test.each([
    ['関が原', ['213624']],
    ['龍郷', ['465275']],
    ['竜郷', ['465275']],
    ['千葉県香取市', ['122360']],
    ['下閉伊郡山田町', ['034827']],
    ['浜松市中央区', ['221309']],
    ['富谷町', ['042161']],
  ])('a filter by text spells as freely: %s', async (text, codes) => {
    const { data } = await api.ask(
      'query ($text: String) { municipalities(filter: { text: $text }) { nodes { code } } }',
      { text },
    );
    expect(data.municipalities.nodes.map(({ code }: { code: string }) => code)).toEqual(codes);
  });
});

test('one municipality is found by what leads to it, and says what does', async () => {
  const { data } = await api.ask(
    '{ municipality(code: "044237") { code name places { code name kind endedOn source } } }',
  );
  expect(data.municipality).toEqual({
    code: '042161',
    name: '富谷市',
    places: [
      {
        code: '044237',
        name: '富谷町',
        kind: 'FORMER_MUNICIPALITY',
        endedOn: '2016-10-10',
        source: expect.stringContaining('総務省'),
      },
    ],
  });
  const none = await api.ask('{ municipality(code: "999999") { code } }');
  expect(none).toMatchObject({ data: { municipality: null } });
  expect(none.errors).toBeUndefined();
});
