import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from './api.js';

interface Cell {
  year: number;
  measure: string;
  value: number | null;
  comparator: string | null;
  missing: string | null;
  missingNote: string | null;
  observation: {
    raw: string;
    evidence: {
      startLine: number;
      quote: string;
      field: string | null;
      document: { title: string };
    }[];
  } | null;
}
interface Row {
  municipality: { name: string };
  kpi: { name: string } | null;
  statistic: { dataset: string } | null;
  match: string | null;
  undated: { raw: string; measure: string; value: number }[];
  cells: Cell[];
}

const ROWS = `years rows {
  municipality { name } kpi { name } statistic { dataset } match undated { raw measure value }
  cells {
    year measure value comparator missing missingNote
    observation { raw evidence { startLine quote field document { title } } }
  }
}`;

let api: Api;
beforeAll(async () => {
  api = await openApi({ largestCost: Number.POSITIVE_INFINITY });
});
afterAll(() => api.close());

async function rowsOf(args: string): Promise<Row[]> {
  const { data, errors } = await api.ask(`{ compare(${args}) { ${ROWS} } }`);
  expect(errors).toBeUndefined();
  return data.compare.rows;
}

const cell = (row: Row | undefined, measure: string, year: number) =>
  row?.cells.find((one) => one.measure === measure && one.year === year);
const plan = (rows: Row[], town: string) =>
  rows.find(({ municipality, statistic }) => municipality.name === town && !statistic);
const official = (rows: Row[], town: string) =>
  rows.find(({ municipality, statistic }) => municipality.name === town && statistic);

const TOWNS = ['香取市', '山口市', '美祢市', '鹿児島市', '霧島市'];

describe('compare(indicator: "ふるさと納税", years: 2021 to 2027)', () => {
  let rows: Row[];
  beforeAll(async () => {
    rows = await rowsOf('indicator: "ふるさと納税", years: {from: 2021, to: 2027}');
  });

  test('gives each of the five cities a plan row and an official row', () => {
    for (const town of TOWNS) {
      expect(plan(rows, town)).toBeDefined();
      expect(official(rows, town)?.statistic?.dataset).toBe('ふるさと納税に関する現況調査');
    }
    expect(rows).toHaveLength(10);
  });

  test('has a value or a reason with a note in every cell of the whole grid', () => {
    for (const row of rows) {
      expect(row.cells).toHaveLength(7 * 3);
      for (const { value, missing, missingNote, comparator } of row.cells) {
        expect([
          value === null,
          comparator === null,
          missing === null,
          missingNote === null,
        ]).toEqual(value === null ? [true, true, false, false] : [false, false, true, true]);
      }
    }
  });

  test('shows 香取市’s target of FY2027 as 1,000,000 千円 with the lines it is printed on', () => {
    const target = cell(plan(rows, '香取市'), 'TARGET', 2027);
    expect(target).toMatchObject({ value: 1_000_000, comparator: 'EQUAL' });
    const [value, year] = target?.observation?.evidence ?? [];
    expect(value).toMatchObject({ startLine: 1718, field: null });
    expect(value?.quote.replace(/\s/g, '')).toBe('1,000,000千円');
    expect(value?.document.title).toContain('香取市');
    expect(year).toMatchObject({ field: 'year' });
    expect(year?.quote).toContain('2027');
  });

  test('shows the official count of FY2023 beside the target of 500,000 千円, in 千円', () => {
    expect(cell(plan(rows, '香取市'), 'TARGET', 2023)?.value).toBe(500_000);
    expect(cell(official(rows, '香取市'), 'ACTUAL', 2023)?.value).toBe(760_582);
  });

  test('keeps both figures of FY2021 where plan and ministry differ, scaled exactly', () => {
    expect(cell(plan(rows, '香取市'), 'BASELINE', 2021)?.value).toBe(375_284);
    expect(cell(official(rows, '香取市'), 'ACTUAL', 2021)?.value).toBe(364_561.325);
  });

  test('tells the reasons apart', () => {
    const katori = plan(rows, '香取市');
    expect(cell(katori, 'TARGET', 2024)?.missing).toBe('NOT_SET');
    expect(cell(katori, 'BASELINE', 2022)?.missing).toBe('NOT_APPLICABLE');
    expect(cell(katori, 'ACTUAL', 2021)?.missing).toBe('NOT_IN_SOURCE');
    expect(cell(katori, 'ACTUAL', 2023)?.missing).toBe('AFTER_DOCUMENT');
    expect(cell(official(rows, '香取市'), 'TARGET', 2023)?.missing).toBe('NOT_APPLICABLE');
    expect(cell(official(rows, '香取市'), 'ACTUAL', 2025)?.missing).toBe('AFTER_DOCUMENT');
    for (const town of TOWNS.slice(1)) {
      const reasons = new Set(plan(rows, town)?.cells.map(({ missing }) => missing));
      expect([...reasons]).toEqual(['NOT_IN_SOURCE']);
    }
  });

  test('says which documents were read, and never that a town has no figure', () => {
    const note = cell(plan(rows, '美祢市'), 'TARGET', 2023)?.missingNote;
    expect(note).toContain('第二次美祢市総合計画の進捗状況について');
    expect(note).toContain('読んだ文書に');
  });
});

describe('compare(indicator: "移住者数")', () => {
  let rows: Row[];
  beforeAll(async () => {
    rows = await rowsOf('indicator: "移住者数"');
  });

  test('has 香取市’s 5, 5, 5 and 6 with their years', () => {
    const values = plan(rows, '香取市')?.cells.filter(({ value }) => value !== null);
    expect(values?.map(({ year, measure, value }) => [year, measure, value])).toEqual([
      [2021, 'BASELINE', 5],
      [2023, 'TARGET', 5],
      [2025, 'TARGET', 5],
      [2027, 'TARGET', 6],
    ]);
  });

  test('says of the other four that what we read prints none', () => {
    for (const town of TOWNS.slice(1)) {
      const row = plan(rows, town);
      expect(row?.kpi).toBeNull();
      expect(new Set(row?.cells.map(({ missing }) => missing))).toEqual(new Set(['NOT_IN_SOURCE']));
    }
  });

  test('puts 転入者数 last, as another concept', () => {
    const kinds = rows.map(({ match }) => match === 'RELATED');
    expect(kinds).toEqual([...kinds].sort());
    expect(kinds.filter(Boolean)).toHaveLength(5);
  });
});

describe('霧島市’s survey', () => {
  test.each([
    ['住みやすいと感じる市民の割合', 82],
    ['住み続けたいと感じる市民の割合', 83],
  ])(
    '%s: the target of %i %% is undated and the actual value was not measured',
    async (name, target) => {
      const rows = await rowsOf(`indicator: "${name}", municipalities: ["462187"]`);
      const [row] = rows;
      expect(row?.undated).toMatchObject([{ measure: 'TARGET', value: target }]);
      const actual = cell(row, 'ACTUAL', 2023);
      expect(actual).toMatchObject({ value: null, missing: 'NOT_MEASURED' });
      expect(actual?.observation?.raw).toBe('未把握');
      expect(cell(row, 'TARGET', 2023)).toMatchObject({ missing: 'NOT_IN_SOURCE' });
    },
  );
});

describe('what is asked for', () => {
  test('an indicator goes by id, name and alias, in any width, case and kana', async () => {
    for (const name of [
      'furusato-nozei.amount',
      'ふるさと納税受入額',
      'フルサト納税',
      'ＦＵＲＵＳＡＴＯ nozei',
    ]) {
      const { data } = await api.ask('query ($n: String!) { compare(indicator: $n) { unit } }', {
        n: name,
      });
      expect(data?.compare.unit).toBe('千円');
    }
  });

  test('towns stand in the order asked for, each once', async () => {
    const rows = await rowsOf(
      'indicator: "出生数", municipalities: ["462187", "122360", "462187"]',
    );
    const names = rows.map(({ municipality }) => municipality.name);
    expect([...new Set(names)]).toEqual(['霧島市', '香取市']);
    expect(rows.filter(({ statistic }) => statistic)).toHaveLength(2);
  });

  test('`among` narrows the towns named', async () => {
    const among = 'among: { prefectureCode: "12" }';
    const rows = await rowsOf(
      `indicator: "出生数", municipalities: ["462187", "122360"], ${among}`,
    );
    expect(new Set(rows.map(({ municipality }) => municipality.name))).toEqual(new Set(['香取市']));
  });

  test('a town of which nothing was read says so', async () => {
    const [row] = await rowsOf(
      'indicator: "出生数", municipalities: ["011002"], years: {from: 2020, to: 2020}',
    );
    expect(row?.municipality.name).toBe('札幌市');
    expect(cell(row, 'ACTUAL', 2020)?.missingNote).toContain('まだ読んでいません');
  });

  test('no town at all gives no row', async () => {
    expect(await rowsOf('indicator: "出生数", municipalities: []')).toEqual([]);
    expect(await rowsOf('indicator: "出生数", among: { text: "zzz" }')).toEqual([]);
  });

  test('years beyond the figures stand in the grid with their reasons', async () => {
    const later = await rowsOf('indicator: "ふるさと納税", years: {from: 2060}');
    expect(cell(official(later, '香取市'), 'ACTUAL', 2060)?.missing).toBe('AFTER_DOCUMENT');
    const before = await rowsOf('indicator: "ふるさと納税", years: {to: 1990}');
    expect(cell(official(before, '香取市'), 'ACTUAL', 1990)?.missing).toBe('NOT_IN_SOURCE');
  });

  test('measures come in the order of the grid, whatever the order asked for', async () => {
    const [row] = await rowsOf(
      'indicator: "ふるさと納税", measures: [ACTUAL, TARGET], years: {from: 2023, to: 2024}',
    );
    expect(row?.cells.map(({ year, measure }) => [year, measure])).toEqual([
      [2023, 'TARGET'],
      [2023, 'ACTUAL'],
      [2024, 'TARGET'],
      [2024, 'ACTUAL'],
    ]);
  });

  test('an upper bound is never a point', async () => {
    const rows = await rowsOf('indicator: "将来負担比率", years: {from: 2021, to: 2027}');
    expect(cell(plan(rows, '香取市'), 'TARGET', 2027)).toMatchObject({
      value: 30,
      comparator: 'AT_MOST',
    });
    expect(cell(official(rows, '霧島市'), 'ACTUAL', 2021)).toMatchObject({
      value: null,
      missing: 'NOT_APPLICABLE',
    });
  });

  test('the citation credits the town and its document first and says that we processed them', async () => {
    const { data } = await api.ask(
      '{ compare(indicator: "ふるさと納税") { citation en: citation(language: EN) release } }',
    );
    const { citation, en, release } = data.compare;
    expect(citation.startsWith('香取市「')).toBe(true);
    for (const part of ['総務省', '加工して作成', release]) expect(citation).toContain(part);
    expect(en).toContain('Processed from Katori City');
    expect(en).toContain('did not make this');
    const one = await api.ask(
      '{ compare(indicator: "ふるさと納税", years: {from: 2023, to: 2023}) { citation } }',
    );
    expect(one.data.compare.citation).not.toContain('令和元年度分');
  });
});
