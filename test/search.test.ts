import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SearchEntryEntity } from '../src/db/entities/search-entry.entity.js';
import { foldWithOrigins } from '../src/lib/fold-text.js';
import { type Api, openApi } from './api.js';
import { recordsOfSeeds } from './records-of-seeds.js';
import { searchIn } from './search-in.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const { hits, total } = searchIn(() => api);
const labels = async (query: string) => (await hits(query)).map(({ label }) => label);

describe('a search finds all there is', () => {
  const records = recordsOfSeeds();
  /** The records whose text in the seed files matches, folded by other means. */
  function inSeeds(pattern: RegExp): string[] {
    const plain = (text: string) =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[ァ-ヶ]/g, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60));
    return records.filter(({ text }) => pattern.test(plain(text))).map(({ id }) => id);
  }

  // The counts were made by hand: indicators + KPIs + policies + plans + partnerships + sister cities + documents.
  test.each([
    ['移住', 1 + 1 + 4 + 1, /移住/],
    ['納税', 2 + 2 + 4 + 0 + 1 + 0 + 3, /納税/],
    ['協働', 0 + 5 + 54 + 3 + 8 + 0 + 1, /協働/],
    ['DX', 6 + 2, /dx/],
    ['ＤＸ', 6 + 2, /dx/],
    ['ジオパーク', 1 + 4 + 1 + 5, /じおぱーく/],
    ['じおぱーく', 1 + 4 + 1 + 5, /じおぱーく/],
    ['furusato', 2 + 2 + 5 + 0 + 1 + 0 + 3, /furusato|ふるさと/],
    ['ナポリ', 1, /なぽり/],
    ['婚活', 1 + 1 + 1, /婚活/],
  ])('for %s: %i records, those whose seeds hold it', async (query, count, pattern) => {
    const found = await hits(query);
    expect(found).toHaveLength(count);
    expect(found.map(({ node }) => node.id).sort()).toEqual(inSeeds(pattern).sort());
    for (const { snippet } of found) expect(snippet).toMatch(/<mark>.+<\/mark>/);
  });

  test('for 移住: titles first, then what names it later, each kind in its place', async () => {
    expect(await labels('移住')).toEqual([
      '移住者数',
      '移住・定住',
      '移住・定住支援措置の充実',
      '移住・定住希望者への情報提供の推進',
      '移住者への支援',
      '移住定住促進計画',
      '本市の移住者支援を活用した移住者数',
    ]);
  });

  test.each([
    ['mineto', '生きる力を高め、将来を担う人づくり'],
    ['健幸百寿プロジェクト', '健康の維持と医療・福祉サービスの充実'],
    ['屋外拡声器', '誰もが快適に暮らせるまちづくり'],
    ['美祢魅力発掘隊', '市民が主体の協働のまちづくり'],
  ])('for %s: the policy that is quoted so, though told in other words', async (name, policy) => {
    const found = await hits(name, ['POLICY']);
    expect(found.map(({ label }) => label)).toEqual([policy]);
    expect(found[0]?.snippet).toContain(`<mark>${name}</mark>`);
  });

  test('for かごしま市民のひろば: the indicators of its print runs, whose series are labelled so', async () => {
    expect(await labels('かごしま市民のひろば')).toEqual([
      '広報紙の発行部数（月）',
      '広報紙 点字版の発行部数（月）',
      '広報紙 音声版の発行数（月）',
    ]);
  });

  test('but not what is quoted for one field alone, such as a year', async () => {
    const quoted = '令和4年度 主な取組内容 / 実績';
    const [row] = await api.db.query(
      `SELECT COUNT(*) AS n FROM evidence WHERE quote = '${quoted}'`,
    );
    expect(Number(row.n)).toBeGreaterThan(10);
    expect(await total('主な取組内容')).toBe(0);
  });

  test.each([
    ['イタリア', 'ナポリ市'],
    ['Italy', 'ナポリ市'],
    ['中華人民共和国', '長沙市'],
    ['中国 友好都市', '長沙市'],
    ['France', 'ストラスブール市'],
  ])('for %s: the sister city in that country', async (query, city) => {
    expect(await labels(query)).toContain(city);
  });

  test('an English name is as good as a Japanese one', async () => {
    const { data } = await api.ask(
      '{ search(query: "Yamaguchi", types: [MUNICIPALITY], first: 2) { edges { label } } }',
    );
    expect(data.search.edges[0]).toEqual({ label: '山口市' });
  });

  test('for ナポリ and Naples: the sister city of 鹿児島市', async () => {
    const wanted = { type: 'SISTER_CITY', label: 'ナポリ市' };
    expect(await hits('ナポリ')).toMatchObject([{ ...wanted, snippet: '<mark>ナポリ</mark>市' }]);
    expect(await hits('naples')).toMatchObject([
      { ...wanted, snippet: expect.stringContaining('<mark>Naples</mark>') },
    ]);
  });

  test('has an entry for every record of every kind', async () => {
    for (const table of [
      'municipality',
      'indicator',
      'kpi',
      'policy',
      'plan',
      'partnership',
      'sister_city',
      'source_document',
    ]) {
      const [row] = await api.db.query(
        `SELECT (SELECT COUNT(*) FROM "${table}") AS wanted, (SELECT COUNT(*) FROM search_entry
         WHERE type = '${table.toUpperCase()}' AND "subjectId" IN (SELECT id FROM "${table}")) AS found`,
      );
      expect([table, row.found]).toEqual([table, row.wanted]);
      expect(row.wanted).toBeGreaterThan(0);
    }
  });

  test('can lead every line of every entry back to what is written', async () => {
    const entries = await api.db.getRepository(SearchEntryEntity).find();
    expect(entries.length).toBeGreaterThan(1741);
    for (const { text, foldedText, label } of entries) {
      expect(text.split('\n')[0]).toBe(label);
      expect(text.split('\n').map((line) => foldWithOrigins(line).folded)).toEqual(
        foldedText.split('\n'),
      );
    }
  });
});

describe('how a word is typed does not matter', () => {
  test.each([
    ['DX', 'ｄｘ'],
    ['ジオパーク', 'ｼﾞｵﾊﾟｰｸ'],
    ['ジオパーク', ' じおパーク　'],
    ['ふるさと納税', 'フルサト納税'],
    ['香取市', 'かとりし'],
    ['katori city', 'KATORI　ＣＩＴＹ'],
    ['移住 支援', '支援 移住'],
    ['furusato', 'ＦＵＲＵＳＡＴＯ'],
  ])('%s and %s find the same', async (a, b) => {
    const ids = async (query: string) => (await hits(query)).map(({ node }) => node.id).sort();
    expect(await ids(a)).toEqual(await ids(b));
    expect((await ids(a)).length).toBeGreaterThan(0);
  });

  test('an English word is found at its beginning', async () => {
    expect(await total('nap')).toBeGreaterThan(0);
    expect(await total('aples')).toBe(0);
    expect(await total('kagoshima')).toBeGreaterThan(0);
    expect(await total('agoshima')).toBe(0);
  });

  test('no character has a meaning of its own', async () => {
    for (const query of [
      '移%',
      '移_',
      '_住',
      '"移住"',
      '移住*',
      '-移住',
      '移住 OR 納税',
      "移住' OR '1'='1",
      '移\\住',
      '移住;--',
      '(移住)',
    ]) {
      expect([query, await total(query)]).toEqual([query, 0]);
    }
    expect(await labels("town's support")).toEqual(['移住者数']);
  });

  test('all words must be found, in any line', async () => {
    expect(await labels('移住 支援金')).toEqual(['本市の移住者支援を活用した移住者数']);
    expect(await total('移住 ジオパーク')).toBe(0);
    const ofKatori = (await labels('移住')).filter((label) => label !== '移住者数');
    expect((await labels('移住 香取市')).sort()).toEqual(ofKatori.sort());
    expect((await labels('Katori 移住')).sort()).toEqual(ofKatori);
  });
});

describe('another name finds the same thing', () => {
  test('UIJターン finds what says 移住, and marks it', async () => {
    const found = await hits('UIJターン');
    expect(found.map(({ node }) => node.id).sort()).toEqual(
      (await hits('移住')).map(({ node }) => node.id).sort(),
    );
    expect(found[0]).toMatchObject({ label: '移住者数', snippet: '<mark>UIJターン</mark>' });
    expect(found.at(-1)).toMatchObject({
      label: '移住定住促進計画',
      snippet: '<mark>移住</mark>定住促進計画',
    });
  });

  test('ふるさと納税 and ふるさと応援寄附金 find each other’s records', async () => {
    const donation = 'ふるさと香取応援寄附金の積極的な活用';
    expect(await labels('納税')).not.toContain(donation);
    expect((await hits('ふるさと納税')).at(-1)).toMatchObject({
      label: donation,
      snippet: '<mark>ふるさと香取応援寄附金</mark>の積極的な活用',
    });
    expect(await labels('ふるさと応援寄附金')).toContain('企業版ふるさと納税の有効活用');
    expect(await labels('furusato nozei')).toContain('企業版ふるさと納税の有効活用');
  });

  test('romaji finds kana', async () => {
    expect(await labels('napori')).toEqual(['ナポリ市']);
  });
});

describe('the order', () => {
  test('is: the label itself, labels that begin so, labels that hold it, other text', async () => {
    const found = await labels('香取市');
    const rank = (label: string) =>
      label === '香取市' ? 0 : label.startsWith('香取市') ? 1 : label.includes('香取市') ? 2 : 3;
    expect(found[0]).toBe('香取市');
    expect(new Set(found.map(rank))).toEqual(new Set([0, 1, 2, 3]));
    expect(found.map(rank)).toEqual(found.map(rank).sort());
  });
});
