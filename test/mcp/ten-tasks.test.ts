import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from '../api.js';
import { type Assistant, assistantAt, type Called } from './assistants.js';

/** What people ask an assistant, the calls that answer it, and what must come out, as the sources print it. */

let api: Api;
let assistant: Assistant;
beforeAll(async () => {
  api = await openApi();
  const url = await api.app.listen({ port: 0, host: '127.0.0.1' });
  assistant = await assistantAt(url, '2026-07-28');
});
afterAll(async () => {
  await assistant.close();
  await api.close();
});

type Data = Called['data'];

async function call(name: string, args: Record<string, unknown>): Promise<Data> {
  const { isError, data, text } = await assistant.call(name, args);
  expect({ isError, text }).toMatchObject({ isError: false });
  expect(JSON.parse(text)).toEqual(data);
  expect(data.release).toBe(api.release);
  return data;
}

const rowOf = (data: Data, town: string) => data.rows.find((row: Data) => row.town.name === town);

/** That files answer at their addresses. */
async function expectThere(addresses: readonly string[]): Promise<void> {
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) {
    const { pathname, search } = new URL(address);
    const { statusCode } = await api.app.inject(`${pathname}${search}`);
    expect([address, statusCode]).toEqual([address, 200]);
  }
}

describe('ten tasks of assistants', () => {
  test('1. did 香取市 reach its target of hometown tax donations?', async () => {
    const { rows, summary } = await call('compare', {
      indicator: 'ふるさと納税',
      municipalities: ['香取市'],
    });
    const [{ attainment }] = rows.filter((row: Data) => row.attainment);
    expect(attainment).toMatchObject({ targetYear: 2023, reached: true });
    expect(attainment.target).toMatchObject({ printed: '500,000千円', value: 500_000 });
    expect(attainment.target.evidence[0]).toMatchObject({
      quote: '500,000千円',
      lines: '1712–1713',
    });
    expect(attainment.actual.value).toBe(760_582_000);
    // Each with its unit, where the print has none: thousands of yen, and yen.
    expect(summary).toContain('目標「500,000千円」に、実績「760582000」（円）で達しました');
  });

  test('2. which of these may be ranked?', async () => {
    const { verdict, rows } = await call('compare', {
      indicator: '移住者数',
      measures: ['TARGET'],
    });
    expect(verdict.mayRank).toBe(false);
    for (const row of rows) {
      for (const figure of row.figures ?? []) {
        // A rank, or why there is none: never neither.
        expect([figure.rank, figure.noRank].filter((one) => one !== undefined)).toHaveLength(1);
      }
    }
  });

  test('3. where is the target of FY2027 printed?', async () => {
    const { figures, documents } = await call('evidence', {
      indicator: 'ふるさと納税',
      municipalities: ['122360'],
      from: 2027,
      to: 2027,
      measures: ['TARGET'],
    });
    expect(figures).toHaveLength(1);
    const [{ printed, evidence, citation }] = figures;
    expect(printed).toBe('1,000,000千円');
    expect(evidence[0]).toMatchObject({ quote: '1,000,000千円', reading: 'CERTAIN' });
    expect(documents.map(({ id }: Data) => id)).toContain(evidence[0].document);
    expect(citation).toContain('1,000,000千円');
  });

  test('4. who lacks a target, and why?', async () => {
    const { withoutTarget, rows } = await call('coverage', { indicator: 'ふるさと納税' });
    expect(withoutTarget.towns.map(({ name }: Data) => name)).toEqual([
      '山口市',
      '美祢市',
      '鹿児島市',
      '霧島市',
    ]);
    const yamaguchi = rowOf({ rows }, '山口市');
    for (const { reason, note, cells } of yamaguchi.gaps) {
      expect([reason, note, cells.length > 0]).toEqual([
        expect.any(String),
        expect.any(String),
        true,
      ]);
    }
  });

  test('5. which town received most in 2023, and the order of all five', async () => {
    const { rows, verdict } = await call('compare', {
      indicator: 'ふるさと納税',
      measures: ['ACTUAL'],
      from: 2023,
      to: 2023,
      rank: { year: 2023, measure: 'ACTUAL' },
    });
    const ranked = rows.filter((row: Data) => row.figures?.[0]?.rank);
    expect(ranked.map(({ town, figures }: Data) => [town.name, figures[0].rank])).toEqual([
      ['霧島市', 1],
      ['鹿児島市', 2],
      ['香取市', 3],
      ['山口市', 4],
      ['美祢市', 5],
    ]);
    for (const { figures } of ranked) expect(figures[0].evidence[0].quote).toBeTruthy();
    expect(verdict.level).toEqual(expect.any(String));
  });

  test('6. what does a word lead to?', async () => {
    const { found } = await call('find', { query: '移住', types: ['INDICATOR'] });
    expect(found.map(({ id }: Data) => id)).toContain('migration.settlers');
    expect(found[0].page).toMatch(/^http:\/\/localhost:4000\/indicator\//);
  });

  test('7. what was read of 香取市, and how far?', async () => {
    const { counts, documents } = await call('coverage', { town: '香取' });
    expect(counts.kpis).toBe(23);
    expect(documents.length).toBe(counts.documents);
    for (const { extentNote } of documents) expect(extentNote).toEqual(expect.any(String));
  });

  test('8. what do plans say on migration?', async () => {
    const { policies, documents } = await call('plans', { theme: 'migration', first: 5 });
    expect(policies.length).toBeGreaterThan(0);
    const known = documents.map(({ id }: Data) => id);
    for (const { themes, evidence } of policies) {
      expect(themes).toContain('migration');
      for (const { quote, document } of evidence) {
        expect([quote, known.includes(document)]).toEqual([expect.any(String), true]);
      }
    }
  });

  test('9. what does the plan say where the ministry says something else?', async () => {
    const { discrepancies } = await call('compare', {
      indicator: 'ふるさと納税',
      municipalities: ['香取市'],
      from: 2021,
      to: 2021,
    });
    expect(discrepancies).toHaveLength(1);
    expect(discrepancies[0].difference).toBeCloseTo(375_284 - 364_561.325, 3);
  });

  test('10. the address of the table, for an article', async () => {
    const { page, files, frozen, citation } = await call('link', {
      indicator: 'ふるさと納税',
      municipalities: ['香取市', '霧島市'],
      from: 2021,
      to: 2023,
      measures: ['TARGET', 'ACTUAL'],
    });
    expect(page).toContain('/compare?indicator=furusato-nozei.amount&towns=');
    for (const address of frozen) expect(address).toContain(`/releases/${api.release}/compare`);
    await expectThere([...files, ...frozen.slice(1)]);
    expect(citation).toEqual(expect.any(String));
  });

  test.each([
    ['a year of all of Japan', 'JAPAN', { from: 2023, to: 2023 }, '&among=all&', '/nation?'],
    ['all years of all of Japan', 'JAPAN', {}, '/indicators/furusato-nozei.amount.csv', '/nation?'],
    ['a prefecture', { prefecture: '46' }, {}, '&among.prefectureCode=46', '/compare?'],
  ])('the address of the table of %s', async (_, within, years, inFile, inPage) => {
    const { page, files, frozen, citation } = await call('link', {
      indicator: 'ふるさと納税',
      within,
      ...years,
      measures: ['TARGET'],
    });
    expect(page).toContain(`${inPage}indicator=furusato-nozei.amount`);
    for (const file of [...files, ...frozen.slice(1)]) expect(file).toContain(inFile);
    // The others are tables of the same arguments.
    await expectThere([files[0]]);
    expect(citation === undefined).toBe(inFile.startsWith('/indicators'));
  });

  test('documents and series are named in English where there are English names', async () => {
    const { documents, rows } = await call('compare', {
      indicator: 'ふるさと納税',
      municipalities: ['香取市'],
      language: 'en',
    });
    expect(rows.map(({ of }: Data) => of)).toContainEqual(
      expect.objectContaining({
        publisher: '総務省',
        publisherEn: expect.stringMatching(/Ministry/),
      }),
    );
    expect(documents).toContainEqual(
      expect.objectContaining({
        titleEn: expect.stringMatching(/hometown tax/),
        publisherEn: expect.stringMatching(/Ministry/),
      }),
    );
  });
});
