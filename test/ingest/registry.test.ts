import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { isMunicipalityCode } from '../../src/domain/municipality-code.js';
import { listProblems, type Problem } from '../../src/ingest/problems.js';
import { checkSchema, parseYaml } from '../../src/ingest/read-yaml.js';
import { readRegistry, registryFile } from '../../src/ingest/registry.js';

const UNCORRECTED = 'kana: {}\nnameEn: {}\n';

/** The registry with these corrections, and what is wrong in them as "file:line:column message". */
function corrected(text: string) {
  const problems: Problem[] = [];
  const parsed = parseYaml('registry.yaml', text, problems);
  const file = parsed && checkSchema(parsed, registryFile, problems);
  const registry = file && readRegistry(file, problems);
  return {
    municipalities: registry?.municipalities ?? [],
    prefectures: registry?.prefectures ?? [],
    problems: problems.length > 0 ? listProblems(problems).split('\n') : [],
  };
}
const seed = readFileSync('seeds/registry.yaml', 'utf8');
const { prefectures, municipalities, problems } = corrected(seed);
const byCode = new Map(municipalities.map((one) => [one.code, one]));
const count = (kind: string) => municipalities.filter((one) => one.kind === kind).length;

describe('the registry', () => {
  test('of the seeds has no problem', () => {
    expect(problems).toEqual([]);
  });

  test('holds 1,741 municipalities: 792 cities, 743 towns, 183 villages, 23 special wards', () => {
    expect(municipalities).toHaveLength(1741);
    expect(count('CITY')).toBe(792);
    expect(count('TOWN')).toBe(743);
    expect(count('VILLAGE')).toBe(183);
    expect(count('SPECIAL_WARD')).toBe(23);
  });

  test('is sorted by code, and no code stands twice', () => {
    const codes = municipalities.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  test('every code has its check digit, its JIS code and its prefecture', () => {
    for (const { code, jisCode, prefectureCode } of municipalities) {
      expect({ code, valid: isMunicipalityCode(code) }).toEqual({ code, valid: true });
      expect(jisCode).toBe(code.slice(0, 5));
      expect(prefectures.map((one) => one.code)).toContain(prefectureCode);
    }
  });

  test('special wards are those of Tokyo, and wards of designated cities are left out', () => {
    const wards = municipalities.filter(({ name }) => name.endsWith('区'));
    expect(wards).toHaveLength(23);
    expect(wards.every(({ prefectureCode }) => prefectureCode === '13')).toBe(true);
    expect(byCode.has('011011')).toBe(false);
  });

  test('the six villages of the northern territories are left out', () => {
    for (const code of ['016951', '016969', '016977', '016985', '016993', '017001']) {
      expect(byCode.has(code)).toBe(false);
    }
  });

  test('25 names belong to more than one municipality, and none twice in a prefecture', () => {
    const named = new Map<string, string[]>();
    for (const { name, prefectureCode } of municipalities) {
      named.set(name, [...(named.get(name) ?? []), prefectureCode]);
    }
    const repeated = [...named.values()].filter((holders) => holders.length > 1);
    expect(repeated).toHaveLength(25);
    expect(repeated.every((holders) => new Set(holders).size === holders.length)).toBe(true);
    expect(named.get('府中市')).toEqual(['13', '34']);
    expect(named.get('伊達市')).toEqual(['01', '07']);
    expect(named.get('美郷町')).toEqual(['05', '32', '45']);
    expect(named.get('泊村')).toEqual(['01']);
  });

  test('holds the 47 prefectures in order, with English names without suffix', () => {
    expect(prefectures.map(({ code }) => Number(code))).toEqual(
      Array.from({ length: 47 }, (_, i) => i + 1),
    );
    expect(prefectures[0]).toEqual({ code: '01', name: '北海道', nameEn: 'Hokkaido' });
    expect(prefectures[11]).toEqual({ code: '12', name: '千葉県', nameEn: 'Chiba' });
    expect(prefectures[12]).toEqual({ code: '13', name: '東京都', nameEn: 'Tokyo' });
    expect(prefectures[25]).toEqual({ code: '26', name: '京都府', nameEn: 'Kyoto' });
    expect(prefectures[26]).toEqual({ code: '27', name: '大阪府', nameEn: 'Osaka' });
    expect(prefectures.map(({ nameEn }) => nameEn)).toEqual(
      expect.arrayContaining(['Gunma', 'Hyogo', 'Kochi', 'Oita', 'Niigata']),
    );
  });
});

describe('names', () => {
  test('readings are hiragana with the suffix, and romaji are letters with the English kind', () => {
    for (const { name, nameKana, nameEn } of municipalities) {
      expect(nameKana).toMatch(/^[ぁ-ゖ]+(し|ちょう|まち|むら|そん|く)$/);
      expect(nameEn).toMatch(/^[A-Z][a-z]*(['-][A-Za-z][a-z]+)? (City|Town|Village)$/);
      expect(nameEn.endsWith(' City')).toBe(/[市区]$/.test(name));
      expect(nameEn.endsWith(' Town')).toBe(name.endsWith('町'));
    }
  });

  test('no reading has a large kana where a small one belongs', () => {
    const large = municipalities.filter(({ nameKana }) =>
      /[しじりぎ]よう|[しじりに]ゆう|じゆく|きよなん|ちやた|じや/.test(nameKana),
    );
    expect(large).toEqual([]);
  });

  test.each([
    ['462187', '霧島市', 'きりしまし', 'Kirishima City', 'CITY', '46'],
    ['122360', '香取市', 'かとりし', 'Katori City', 'CITY', '12'],
    ['352136', '美祢市', 'みねし', 'Mine City', 'CITY', '35'],
    ['462012', '鹿児島市', 'かごしまし', 'Kagoshima City', 'CITY', '46'],
    ['352039', '山口市', 'やまぐちし', 'Yamaguchi City', 'CITY', '35'],
    ['282171', '川西市', 'かわにしし', 'Kawanishi City', 'CITY', '28'],
    ['072087', '喜多方市', 'きたかたし', 'Kitakata City', 'CITY', '07'],
    ['412074', '鹿島市', 'かしまし', 'Kashima City', 'CITY', '41'],
    ['082350', 'つくばみらい市', 'つくばみらいし', 'Tsukubamirai City', 'CITY', '08'],
    ['034827', '山田町', 'やまだまち', 'Yamada Town', 'TOWN', '03'],
    ['062031', '鶴岡市', 'つるおかし', 'Tsuruoka City', 'CITY', '06'],
    ['352047', '萩市', 'はぎし', 'Hagi City', 'CITY', '35'],
    ['352110', '長門市', 'ながとし', 'Nagato City', 'CITY', '35'],
    ['143839', '真鶴町', 'まなづるまち', 'Manazuru Town', 'TOWN', '14'],
    ['131016', '千代田区', 'ちよだく', 'Chiyoda City', 'SPECIAL_WARD', '13'],
    ['473260', '北谷町', 'ちゃたんちょう', 'Chatan Town', 'TOWN', '47'],
    ['014036', '泊村', 'とまりむら', 'Tomari Village', 'VILLAGE', '01'],
  ])('%s is %s, %s, %s', (code, name, nameKana, nameEn, kind, prefectureCode) => {
    const jisCode = code.slice(0, 5);
    expect(byCode.get(code)).toEqual({
      code,
      jisCode,
      name,
      nameKana,
      nameEn,
      kind,
      prefectureCode,
    });
  });

  test.each([
    ['152064', 'Shibata City'],
    ['402052', 'Iizuka City'],
    ['151009', 'Niigata City'],
    ['442011', 'Oita City'],
    ['392014', 'Kochi City'],
    ['282146', 'Takarazuka City'],
    ['272302', 'Katano City'],
    ['112381', 'Hasuda City'],
    ['112372', 'Misato City'],
    ['293431', 'Sango Town'],
    ['263435', 'Ide Town'],
    ['122181', 'Katsuura City'],
    ['282090', 'Toyooka City'],
    ['462179', 'Soo City'],
    ['462136', 'Nishinoomote City'],
    ['252042', 'Omihachiman City'],
    ['192082', 'Minami-Alps City'],
    ['285862', "Shin'onsen Town"],
    ['242021', 'Yokkaichi City'],
    ['014087', 'Yoichi Town'],
    ['414239', 'Omachi Town'],
    ['012190', 'Mombetsu City'],
    ['052159', 'Semboku City'],
    ['122378', 'Sammu City'],
    ['222151', 'Gotemba City'],
    ['264075', 'Kyotamba Town'],
    ['282219', 'Tambasasayama City'],
    ['282235', 'Tamba City'],
    ['072109', 'Nihonmatsu City'],
  ])('the English name of %s is %s', (code, nameEn) => {
    expect(byCode.get(code)?.nameEn).toBe(nameEn);
  });
});

describe('corrections', () => {
  test('each of them changes something', () => {
    const before = new Map(corrected(UNCORRECTED).municipalities.map((one) => [one.code, one]));
    const { kana, nameEn } = parse(seed) as Record<string, Record<string, string>>;
    for (const [code, right] of Object.entries(kana ?? {})) {
      expect(before.get(code)?.nameKana).not.toBe(right);
    }
    for (const [code, stem] of Object.entries(nameEn ?? {})) {
      expect(before.get(code)?.nameEn.replace(/ \w+$/, '')).not.toBe(stem);
    }
  });

  test('of codes that do not exist are refused, each at its place', () => {
    const wrong = "kana:\n  '999997': あし\nnameEn:\n  '016969': Tomari\n  '014036': Tomari\n";
    expect(corrected(wrong).problems).toEqual([
      'registry.yaml:2:3 999997: is the code of no municipality',
      'registry.yaml:4:3 016969: is the code of no municipality',
    ]);
  });

  test('of a code with a wrong check digit, or that lost its zero, are refused at their place', () => {
    const { problems } = corrected("kana:\n  '122361': かとりし\nnameEn:\n  015601: Takinoue\n");
    expect(problems).toEqual([
      expect.stringMatching(/^registry.yaml:2:3 122361: must be a 6-digit .* quotation marks/),
      expect.stringMatching(/^registry.yaml:4:3 15601: must be a 6-digit .* quotation marks/),
    ]);
  });

  test('of a reading must keep the reading of the suffix', () => {
    const { problems, municipalities } = corrected("kana:\n  '122360': かとり\nnameEn: {}\n");
    expect(problems).toEqual([
      'registry.yaml:2:3 122360: かとり does not end in the reading of 市',
    ]);
    expect(municipalities).toHaveLength(1741);
  });

  test.each([
    ['letters', "kana:\n  '122360': Katori\nnameEn: {}\n", /^registry.yaml:2:3 .*hiragana$/],
    ['the suffix', "kana: {}\nnameEn:\n  '122360': Katori City\n", /^registry.yaml:3:3 .*capital/],
    ['no English', 'kana: {}\n', /^registry.yaml:1:1 nameEn: /],
  ])('with %s where it does not belong are refused at their place', (_, text, says) => {
    expect(corrected(text).problems).toEqual([expect.stringMatching(says)]);
  });
});
