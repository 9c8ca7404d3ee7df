import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { releaseSchema } from '../src/db/catalogue/postgres.js';
import { dataSource } from '../src/db/data-source.js';
import { loadSeeds } from '../src/ingest/load-seeds.js';
import { readTexts } from '../src/ingest/verify/read-texts.js';
import { verify } from '../src/ingest/verify/verify.js';
import { seedDatabase } from '../src/releases/seed.js';
import { type Api, serve } from './api.js';
import { CELLS_TEXTS, cellsSeeds } from './cells-seeds.js';
import { compare } from './compared.js';
import { type Postgres, startPostgres } from './start-postgres.js';

let seeds: string;
let api: Api;
let server: Postgres;
let postgres: Api;

beforeAll(async () => {
  seeds = cellsSeeds();
  server = await startPostgres();
  const open = async (url: string) => {
    const release = await seedDatabase(seeds, url);
    const schema = releaseSchema(release);
    return serve(await dataSource(url, { schema }).initialize(), release, []);
  };
  api = await open(`sqlite:${seeds}.sqlite`);
  postgres = await open(server.url);
}, 120_000);
afterAll(async () => {
  await api?.close();
  await postgres?.close();
  await server?.remove();
  for (const made of [seeds, `${seeds}.sqlite`]) rmSync(made, { recursive: true, force: true });
});

const TOWNS = 'municipalities: ["034827", "014036"]';
const CELLS = `rows {
  municipality { code } statistic { id } comparableGroup
  undated { raw value missing wanted obsStatus }
  cells { year measure value valueTo comparator missing wanted rank missingNote en: missingNote(language: EN) observation { raw obsStatus } }
}`;

interface Cell {
  year: number;
  measure: string;
  [field: string]: unknown;
}

async function cellsOf(indicator: string): Promise<(measure: string, year: number) => Cell> {
  const { rows } = await compare(api, `indicator: "${indicator}", ${TOWNS}`, CELLS);
  const row = rows.find(
    (one: { municipality: { code: string } }) => one.municipality.code === '034827',
  );
  return (measure, year) =>
    row.cells.find((one: Cell) => one.measure === measure && one.year === year);
}

test('the quotes bear out ranges, bounds and words', () => {
  const { facts, texts } = loadSeeds(seeds);
  const { quotes, found, faults } = verify(facts, texts, readTexts(texts, CELLS_TEXTS).lines);
  expect(faults).toEqual([]);
  expect([quotes > 50, found]).toEqual([true, quotes]);
});

test.each([
  ['an end of a range', 'valueTo: 20\n', 'valueTo: 25\n'],
  ['a strict bound', 'comparator: LESS_THAN', 'comparator: AT_MOST'],
  ['“about” that is left out', 'comparator: ABOUT', 'comparator: EQUAL'],
  ['what words want', 'wanted: DECREASE', 'wanted: INCREASE'],
])('the quotes do not bear out %s that is not printed', (_, from, to) => {
  const wrong = cellsSeeds();
  const file = `${wrong}/municipalities/cells/kpis.yaml`;
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
  const { facts, texts } = loadSeeds(wrong);
  const { faults } = verify(facts, texts, readTexts(texts, CELLS_TEXTS).lines);
  rmSync(wrong, { recursive: true });
  expect(faults.length).toBeGreaterThan(0);
});

describe('a cell of a comparison', () => {
  test.each([
    [2023, { value: 10, valueTo: 20, comparator: 'RANGE', observation: { raw: '10～20人' } }],
    [2024, { value: 30, valueTo: null, comparator: 'LESS_THAN', observation: { raw: '30人未満' } }],
    [2025, { value: 25, valueTo: null, comparator: 'MORE_THAN', observation: { raw: '25人超' } }],
    [2026, { value: 40, valueTo: null, comparator: 'ABOUT', observation: { raw: '約40人' } }],
  ])('holds what is printed for %i, and does not rank it', async (year, wanted) => {
    const cell = (await cellsOf('settlers'))('TARGET', year);
    expect(cell).toMatchObject({ ...wanted, missing: null, wanted: null, rank: null });
  });

  test('holds a target in words: the words, what they want, and no figure', async () => {
    expect((await cellsOf('settlers'))('TARGET', 2027)).toMatchObject({
      value: null,
      valueTo: null,
      comparator: null,
      missing: 'IN_WORDS',
      wanted: 'MAINTAIN',
      rank: null,
      observation: { raw: '維持', obsStatus: 'M' },
      missingNote: '目標は数値ではなく、ことばで示されています。文書のことば: 「維持」。',
      en: 'The target is set in words, not as a figure. As printed: “維持”.',
    });
  });

  test('has both ends of a range in the unit of the comparison', async () => {
    const cellAt = await cellsOf('grants');
    // 100万円 to 200万円, in thousand yen.
    expect(cellAt('TARGET', 2023)).toMatchObject({ value: 1000, valueTo: 2000 });
    expect(cellAt('TARGET', 2024)).toMatchObject({ value: 1500, comparator: 'AT_MOST' });
  });

  test('without a year stands apart, words and all', async () => {
    const { rows } = await compare(api, `indicator: "settlers", ${TOWNS}`, CELLS);
    expect(rows.flatMap(({ undated }: { undated: unknown[] }) => undated)).toEqual([
      { raw: '増加傾向', value: null, missing: 'IN_WORDS', wanted: 'INCREASE', obsStatus: 'M' },
    ]);
  });
});

describe('a comparison', () => {
  test('summarises points only: neither bounds, ranges and “about” nor words', async () => {
    const { summaries } = await compare(
      api,
      `indicator: "settlers", ${TOWNS}, measures: [TARGET]`,
      'summaries { comparableGroup year count minimum maximum }',
    );
    // The other town's 20 people of 2027 are the only target that is a point.
    expect(summaries).toMatchObject([{ year: 2027, count: 1, minimum: 20, maximum: 20 }]);
  });

  test('cautions of what is no point', async () => {
    const { comparability } = await compare(
      api,
      `indicator: "settlers", ${TOWNS}, measures: [TARGET]`,
      'comparability { reasons { code municipalities { code } } }',
    );
    expect(comparability.reasons).toContainEqual({
      code: 'BOUND_NOT_POINT',
      municipalities: [{ code: '034827' }],
    });
  });

  test.each([
    [2023, 'BOUND'],
    [2024, 'BOUND'],
    [2025, 'BOUND'],
    [2026, 'BOUND'],
    [2027, 'TO_MISSING'],
  ])('subtracts no target of %i: %s', async (year, reason) => {
    const { changes } = await compare(
      api,
      'indicator: "settlers", municipalities: ["034827"]',
      `changes(from: { measure: BASELINE, year: 2022 }, to: { measure: TARGET, year: ${year} }) { difference reason rateReason rank }`,
    );
    expect(changes).toEqual([{ difference: null, reason, rateReason: reason, rank: null }]);
  });
});

const ATTAINMENT = `value reached reasonCode reachedReasonCode missing formula reason note en: note(language: EN)
  readings { reading reached reachedReasonCode value reasonCode words en: words(language: EN) formula }`;
async function attainment(kpi: string, year: number) {
  const { data, errors } = await api.ask(
    `{ kpi(id: "cells/kpi/${kpi}") { attainment(year: ${year}) { ${ATTAINMENT} } } }`,
  );
  expect(errors).toBeUndefined();
  return data.kpi.attainment;
}

describe('a target', () => {
  test('that is a range is reached inside of it', async () => {
    expect(await attainment('settlers', 2023)).toMatchObject({
      value: 100,
      reached: true,
      formula: '10 ≤ 実績値 15 ≤ 20 → 100',
    });
  });

  test('that is a range is not reached below it, and says so', async () => {
    // 800千円 of a way from 450 to 1,000千円: 350 ÷ 550.
    const got = await attainment('grants', 2023);
    expect(got).toMatchObject({ value: 63.64, reached: false });
    expect(got.note).toContain('範囲より低い');
    expect(got.en).toContain('below the range');
  });

  test('of less than 30 is not reached by 30', async () => {
    const got = await attainment('settlers', 2024);
    expect(got).toMatchObject({ reached: false });
  });

  test('in words is held against the baseline, and its words are said', async () => {
    expect(await attainment('settlers', 2027)).toMatchObject({
      value: null,
      reached: true,
      reasonCode: 'TARGET_IN_WORDS',
      missing: 'IN_WORDS',
      formula: '維持: 実績値 18 ≥ 現状値 12',
      reason:
        '目標が数値ではなくことばで示されているため、割合は計算できません。文書のことば: 「維持」。',
    });
    expect(await attainment('grants', 2027)).toMatchObject({
      reached: true,
      formula: '増加: 実績値 1,500 > 現状値 450',
    });
  });

  test('below the baseline that may be a floor or a fall is left open, with both readings', async () => {
    // 160 of the 290 from 3,790 down to 3,500: 55.17 %.
    expect(await attainment('desk-costs', 2023)).toMatchObject({
      value: null,
      reached: null,
      reasonCode: 'FLOOR_OR_FALL',
      reachedReasonCode: 'FLOOR_OR_FALL',
      readings: [
        {
          reading: 'FLOOR',
          reached: true,
          reachedReasonCode: null,
          value: null,
          reasonCode: 'BASELINE_WITHIN_BOUND',
          words: '下限と読めば、達成',
          en: 'Read as a floor: reached',
          formula: '実績値 3,630 ≥ 下限 3,500',
        },
        {
          reading: 'FALL',
          reached: false,
          reachedReasonCode: null,
          value: 55.17,
          reasonCode: null,
          words: '下げる目標と読めば、未達（基準値からの進み 55.17 %）',
          en: 'Read as a fall: not reached (progress from the baseline 55.17 %)',
          formula: '(3,630 − 3,790) ÷ (3,500 − 3,790) × 100 = 55.17',
        },
      ],
    });
  });

  test('that is to be kept by its words is reached at it and above it', async () => {
    const got = await attainment('desk-costs', 2024);
    // 3,450 ÷ 3,400 is 1.014705….
    expect(got).toMatchObject({ value: 101.47, reached: true, readings: [] });
    expect(got.note).toContain('維持の目標です。目標値と同じか、上回れば達成');
  });

  test('that is the value of the whole country is a target, and left open with its words', async () => {
    const got = await attainment('desk-costs', 2025);
    expect(got).toMatchObject({
      value: null,
      reached: null,
      reasonCode: 'TARGET_IN_WORDS',
      reachedReasonCode: 'TARGET_IN_WORDS',
      readings: [],
    });
    expect(got.reason).toContain('文書のことば: 「全国値」');
  });

  test('in words without an actual value is not judged', async () => {
    expect(await attainment('grants', 2025)).toMatchObject({
      value: null,
      reached: null,
      reasonCode: 'NO_ACTUAL',
    });
  });
});

test.each([
  `{ compare(indicator: "settlers", ${TOWNS}) { ${CELLS} summaries { year count missing } } }`,
  `{ compare(indicator: "grants", ${TOWNS}) { ${CELLS} } }`,
  '{ observations(first: 100) { nodes { id value valueTo comparator missing wanted raw obsStatus } } }',
  `{ kpis { nodes { id attainment(year: 2027) { ${ATTAINMENT} } observations { id valueTo wanted } } } }`,
])('PostgreSQL answers as SQLite does: %s', async (query) => {
  const wanted = await api.ask(query);
  expect(wanted.errors).toBeUndefined();
  expect(await postgres.ask(query)).toEqual(wanted);
  expect(postgres.release).toBe(api.release);
});
