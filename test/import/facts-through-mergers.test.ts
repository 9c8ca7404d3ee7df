import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { releasePath } from '../../src/db/catalogue/folder.js';
import { dataSource } from '../../src/db/data-source.js';
import { factsDirOf } from '../../src/import/facts/edition-dirs.js';
import { writeEdition } from '../../src/import/facts/write-edition.js';
import { seedFolder } from '../../src/releases/seed.js';
import { type Api, serve } from '../api.js';
import { newFolder, removeFolders } from '../ingest/seeds-folder.js';
import { readFile } from './read-file.js';
import { type Item, ssdseText } from './ssdse-file.js';

// Figures that nobody has printed, of before and after 飯野町 came to 福島市 and 相模原市 got a new code.
const BEFORE_TOWNS = ['R07201,福島県,福島市', 'R07309,福島県,飯野町', 'R14209,神奈川県,相模原市'];
const BEFORE: Item[] = [
  ['A1101', '2005', '総人口', '290001', '6,002', '628003'],
  ['D2203', '2005', '経常収支比率（市町村財政）', '90.5', '88', '85'],
];
const AFTER_TOWNS = ['R07201,福島県,福島市', 'R14150,神奈川県,相模原市'];
const AFTER: Item[] = [
  ['A1101', '2010', '総人口', '293004', '717005'],
  ['D2203', '2010', '経常収支比率（市町村財政）', '91.5', '95'],
];

const dataDir = newFolder();
let api: Api;
beforeAll(async () => {
  const facts = factsDirOf(dataDir);
  writeEdition(facts, readFile(ssdseText(BEFORE, BEFORE_TOWNS, 'SSDSE-A-2023')));
  writeEdition(facts, readFile(ssdseText(AFTER, AFTER_TOWNS, 'SSDSE-A-2024')));
  const { record } = await seedFolder('seeds', dataDir, { kept: 2 });
  const db = dataSource(`sqlite:${releasePath(dataDir, record.id)}`, { readonly: true });
  await db.initialize();
  api = await serve(db, record.id, []);
});
afterAll(async () => {
  await api.close();
  removeFolders();
});

async function figures(series: string, town: string) {
  const { data, errors } = await api.ask(
    `query ($id: ID!) { node(id: $id) { ... on StatisticSeries { observations {
      year value raw note obsStatus evidence { startLine quote document { sha256 } }
    } } } }`,
    { id: `statistic/${series}/${town}` },
  );
  expect(errors).toBeUndefined();
  return data.node.observations;
}

test('persons of before a merger are the sum of the towns, with both cells as evidence', async () => {
  const [before, after] = await figures('population.census', '072010');
  expect(before).toMatchObject({
    ...{ year: 2005, value: 296_003, raw: '290001 + 6,002', obsStatus: 'A' },
    note: '合併前の 072010、073091 の和。',
    evidence: [
      {
        startLine: 4,
        quote: '290001',
        document: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
      {
        startLine: 5,
        quote: '6,002',
        document: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
    ],
  });
  expect(after).toMatchObject({ year: 2010, value: 293_004, obsStatus: 'A' });
});

test('a rate is not summed: the series breaks, and a comparison says so', async () => {
  const [before, after] = await figures('ssdse-a.finance.current-account-ratio', '072010');
  expect(before).toMatchObject({ year: 2005, value: 90.5, obsStatus: 'A' });
  expect(after).toMatchObject({ year: 2010, value: 91.5, obsStatus: 'B' });
  expect(after.note).toContain('合併で広がった区域');
  const { data } = await api.ask(`{
    compare(indicator: "finance.current-account-ratio", municipalities: ["飯野町", "142093"],
      years: { from: 2005, to: 2010 }) {
      resolved { by municipality { code } }
      comparability { reasons { code message } }
      changes(from: { measure: ACTUAL, year: 2005 }, to: { measure: ACTUAL, year: 2010 }) {
        municipality { code } difference reason
      }
    }
  }`);
  const { resolved, comparability, changes } = data.compare;
  expect(resolved).toEqual([
    { by: 'FORMER_MUNICIPALITY', municipality: { code: '072010' } },
    { by: 'FORMER_CODE', municipality: { code: '141500' } },
  ]);
  expect(comparability.reasons).toContainEqual({
    code: 'SERIES_BREAK',
    message: expect.stringMatching(/定義か区域が変わった.*2010年から: 福島市）/),
  });
  expect(changes).toContainEqual({
    ...{ municipality: { code: '072010' }, difference: null, reason: 'SERIES_BREAK' },
  });
  expect(changes).toContainEqual({
    ...{ municipality: { code: '141500' }, difference: 10, reason: null },
  });
});

test('a city under another code has one series through it', async () => {
  const population = await figures('population.census', '141500');
  expect(population).toMatchObject([
    { year: 2005, value: 628_003, obsStatus: 'A' },
    { year: 2010, value: 717_005, obsStatus: 'A' },
  ]);
});
