import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { dataSource } from '../src/db/data-source.js';
import { seedDatabase } from '../src/releases/seed.js';
import { type Api, serve } from './api.js';

const TEXTS = 'test/fixtures/texts';
const BASELINE = 'sample/kpi/settlers/baseline/2022';

let folder: string;
let sourcesDir: string;
let db: DataSource;
let api: Api;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'machikurabe-excerpts-'));
  sourcesDir = mkdtempSync(join(tmpdir(), 'machikurabe-texts-'));
  const url = `sqlite:${join(folder, 'release.sqlite')}`;
  const id = await seedDatabase('test/fixtures/seeds-minimal', url);
  db = await dataSource(url, { readonly: true }).initialize();
  api = await serve(db, id, [], { sourcesDir });
});
afterAll(async () => {
  await api.close();
  for (const dir of [folder, sourcesDir]) rmSync(dir, { recursive: true });
});

const KEPT = `/graphql?query=${encodeURIComponent(
  `{ observation(id: "${BASELINE}") { evidence { excerpt { missing } } } }`,
)}`;
const EXCERPT = `excerpt { missing missingNote(language: EN) lines { line text isCited isCut } }`;
async function excerpts(id: string, excerpt = EXCERPT) {
  const { data, errors } = await api.ask(
    `{ observation(id: "${id}") { evidence { field cell { file row columnHead } ${excerpt} } } }`,
  );
  expect(errors).toBeUndefined();
  return data.observation.evidence;
}

describe('the lines around a quote', () => {
  test('are not there while the server holds no text, and the answer says so and is not kept', async () => {
    const [{ excerpt }] = await excerpts(BASELINE);
    expect(excerpt).toEqual({
      lines: [],
      missing: 'NOT_HELD',
      missingNote: 'This server does not hold the text of this document.',
    });
    const { headers } = await api.app.inject(KEPT);
    expect(headers['cache-control']).not.toContain('max-age=60');
  });

  test('are refused of a text that is another one', async () => {
    writeFileSync(join(sourcesDir, 'plan.txt'), '見本村総合計画\n');
    const [{ excerpt }] = await excerpts(BASELINE);
    expect(excerpt).toMatchObject({ lines: [], missing: 'OTHER_TEXT' });
  });

  test('are the cited line and three before and after, as printed', async () => {
    copyFileSync(`${TEXTS}/plan.txt`, join(sourcesDir, 'plan.txt'));
    const [value, year] = await excerpts(BASELINE);
    const { headers } = await api.app.inject(KEPT);
    expect(headers['cache-control']).toContain('max-age=60');
    expect(value).toMatchObject({ field: null, cell: null });
    expect(value.excerpt.lines.map(({ line }: { line: number }) => line)).toEqual([
      4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(value.excerpt.lines[3]).toEqual({
      ...{ line: 7, text: '移住者数 12人 20人 60.00％', isCited: true, isCut: false },
    });
    expect(value.excerpt.lines[2]).toMatchObject({ isCited: false });
    expect(year).toMatchObject({ field: 'year' });
    const cited = year.excerpt.lines.filter(({ isCited }: { isCited: boolean }) => isCited);
    expect(cited).toEqual([
      { line: 6, text: '指標 2022（令和4） 2027（令和9） 進捗率', isCited: true, isCut: false },
    ]);
  });

  test('are as few as asked for, and never more than three', async () => {
    const [value] = await excerpts(BASELINE, 'excerpt(around: 0) { lines { line } }');
    expect(value.excerpt.lines).toEqual([{ line: 7 }]);
    const { errors, data } = await api.ask(
      `{ observation(id: "${BASELINE}") { evidence { excerpt(around: 4) { missing } } } }`,
    );
    expect(data).toBeUndefined();
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('0 to 3 lines'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('of a table are its rows, and a row is called one', async () => {
    copyFileSync(`${TEXTS}/survey.csv`, join(sourcesDir, 'survey.csv'));
    const [value] = await excerpts('statistic/settlers/014036/actual/2021');
    expect(value.cell).toEqual({ file: 'survey.csv', row: 2, columnHead: null });
    expect(value.excerpt.lines).toEqual([
      { line: 1, text: 'code,town,period,year,value,unit', isCited: false, isCut: false },
      { line: 2, text: '014036,見本村,FY,2021,9,人', isCited: true, isCut: false },
      { line: 3, text: '014036,見本村,FY,2022,112,人', isCited: false, isCut: false },
      { line: 4, text: '', isCited: false, isCut: false },
    ]);
  });

  test('cost as much as they are worth: one query takes no whole text with it', async () => {
    const facts = (first: number) =>
      `{ sourceDocument(id: "sample/document/plan") { facts(first: ${first}) { nodes { evidence { ${EXCERPT} } } } } }`;
    expect((await api.ask(facts(5))).extensions?.cost).toBeGreaterThan(5 * 50);
    const { errors } = await api.ask(`{ ${['a', 'b'].map((a) => `${a}: ${whole()}`).join(' ')} }`);
    expect(errors?.[0]?.extensions?.code).toBe('QUERY_TOO_COMPLEX');
  });
});

const whole = () =>
  `sourceDocument(id: "sample/document/plan") { facts(first: 100) { nodes { evidence { ${EXCERPT} } } } }`;

test('what was taken from a document is counted by kind, figures by indicator', async () => {
  const { data } = await api.ask(`{ 
    plan: sourceDocument(id: "sample/document/plan") { ...Taken }
    survey: sourceDocument(id: "document/survey") { ...Taken }
    lists: sourceDocument(id: "document/lists") { ...Taken }
  } fragment Taken on SourceDocument { taken { kind indicator { id } records municipalities } }`);
  const figures = (records: number) => ({
    ...{ kind: 'Observation', indicator: { id: 'settlers' }, records, municipalities: 1 },
  });
  expect(data.survey.taken).toEqual([figures(2)]);
  const one = { indicator: null, records: 1, municipalities: 1 };
  expect(data.plan.taken).toEqual([
    { ...one, kind: 'Plan' },
    { ...one, kind: 'Policy' },
    { ...one, kind: 'Kpi' },
    figures(2),
    { ...one, kind: 'Partnership' },
    { ...one, kind: 'SisterCity' },
  ]);
  expect(data.lists.taken).toEqual([{ ...one, kind: 'SisterCity' }]);
});
