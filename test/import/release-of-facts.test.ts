import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { releasePath } from '../../src/db/catalogue/folder.js';
import { dataSource } from '../../src/db/data-source.js';
import { factsDirOf } from '../../src/import/facts/edition-dirs.js';
import { FACT_COLUMNS } from '../../src/import/facts/fact-row.js';
import type { EditionContent } from '../../src/import/facts/write-edition.js';
import { writeEdition } from '../../src/import/facts/write-edition.js';
import { loadSeeds } from '../../src/ingest/load-seeds.js';
import { differencesFromSeeds } from '../../src/releases/facts/differences.js';
import { seedFolder } from '../../src/releases/seed.js';
import { upToDate } from '../../src/releases/up-to-date.js';
import { type Api, serve } from '../api.js';
import { FROZEN } from '../frozen-seeds.js';
import { newFolder, removeFolders } from '../ingest/seeds-folder.js';
import { readFile } from './read-file.js';
import { type Item, ssdseText } from './ssdse-file.js';

// Of two editions, with figures that nobody has printed: the seeds hold births of 2016 to 2023.
const OLDER: Item[] = [
  ['A1101', '2020', '総人口', '70001', '190002', '120003'],
  ['A110101', '2020', '総人口（男）', '35001', '…', '60003'],
  ['A4101', '2020', '出生数', '777', '778', '779'],
  ['A5101', '2021', '転入者数（日本人移動者）', '1501', '6002', '4003'],
  ['C310201', '2019', '農家数（販売農家）', '10', '20', '30'],
];
const NEWER: Item[] = [
  ['A1101', '2020', '総人口', '70001', '190002', '120004'],
  ['A4101', '2021', '出生数', '1,301', '1402', '1003'],
];

const dataDir = newFolder();
const { rows } = loadSeeds(FROZEN);
let api: Api;
beforeAll(async () => {
  for (const [items, named] of [
    [OLDER, 'SSDSE-A-2023'],
    [NEWER, 'SSDSE-A-2024'],
  ] as const) {
    writeEdition(factsDirOf(dataDir), readFile(ssdseText([...items], undefined, named)));
  }
  const { record } = await seedFolder(FROZEN, dataDir, { kept: 2 });
  const db = dataSource(`sqlite:${releasePath(dataDir, record.id)}`, { readonly: true });
  await db.initialize();
  api = await serve(db, record.id, []);
});
afterAll(async () => {
  await api.close();
  removeFolders();
});

async function figures(series: string, town = '122360') {
  const { data, errors } = await api.ask(
    `query ($id: ID!) { node(id: $id) { ... on StatisticSeries { label unit: dataset observations {
      year value unit raw missing date note evidence {
        quote startLine locator reading document { title publisher sha256 url licence retrieved retrievedNote extent }
      } } } } }`,
    { id: `statistic/${series}/${town}` },
  );
  expect(errors).toBeUndefined();
  return data.node.observations;
}

test('an imported figure cites the file, its hash, its row, the head of its column and its print', async () => {
  const births = await figures('births');
  const found = births.find((one: { year: number }) => one.year === 2021);
  expect(found).toMatchObject({
    value: 1301,
    raw: '1,301',
    evidence: [
      {
        quote: '1,301',
        startLine: 4,
        locator: ['香取市', '出生数'],
        reading: 'CERTAIN',
        document: {
          title: 'SSDSE-市区町村（file.csv）',
          publisher: '統計センター',
          sha256: readFile(ssdseText([...NEWER])).manifest.files[0]?.sha256,
          url: 'https://www.nstac.go.jp/use/literacy/ssdse/',
          licence: null,
          retrieved: null,
          retrievedNote: expect.stringContaining('manifest.json'),
          extent: 'WHOLE',
        },
      },
    ],
  });
});

test('figures of the seeds give way to imported ones of their year, and stay for the others', async () => {
  const births = await figures('births');
  const seeded = rows.observation.filter(
    ({ statisticId }) => statisticId === 'statistic/births/122360',
  );
  const wanted = new Map(seeded.map(({ year, value }) => [year, value]));
  wanted.set(2020, 777).set(2021, 1301);
  expect(births.map((one: { year: number; value: number }) => [one.year, one.value])).toEqual(
    [...wanted].sort(([a], [b]) => Number(a) - Number(b)),
  );
  const differences = differencesFromSeeds(readFile(ssdseText([...NEWER])), {
    observation: rows.observation,
  });
  const own = seeded.find(({ year }) => year === 2021)?.value;
  expect(differences).toContainEqual({
    ...{ series: 'births', municipality: '122360', year: 2021 },
    ...{ seeds: `${own} 人`, imported: '1301 人', withinRounding: false },
  });
});

test('a figure in another unit differs from the seeds by what it says, and within rounding where it is rounded', () => {
  const own = rows.observation.find(
    ({ id }) => id === 'statistic/furusato-nozei.amount/122360/actual/2023',
  );
  expect(own).toMatchObject({ value: 760582000, unit: '円' });
  const differences = (printed: string) => {
    const csv = `${FACT_COLUMNS.join()}\n122360,2023,${printed},,,7,,\n`;
    const series = [{ ...{ id: 'furusato-nozei.amount', unit: '百万円' } }];
    const edition = { manifest: { series }, csv: new Map([['furusato-nozei.amount', csv]]) };
    return differencesFromSeeds(edition as unknown as EditionContent, rows);
  };
  const printed = { series: 'furusato-nozei.amount', municipality: '122360', year: 2023 };
  expect(differences('760.582')).toEqual([]);
  expect(differences('761')).toEqual([
    { ...printed, seeds: '760582000 円', imported: '761 百万円', withinRounding: true },
  ]);
  expect(differences('762')).toMatchObject([{ withinRounding: false }]);
});

test('of a year that two editions print the newest counts', async () => {
  const population = await figures('population.census', '462187');
  expect(population.find((one: { year: number }) => one.year === 2020)).toMatchObject({
    value: 120_004,
    date: '2020-10-01',
  });
});

test('a missing figure keeps its mark and says why', async () => {
  const [men] = await figures('population.census.men', '352039');
  expect(men).toMatchObject({ value: null, missing: 'NOT_MEASURED', raw: '…', unit: '人' });
});

test('a day of the year that follows the printed 年度 is that day', async () => {
  const [farms] = await figures('farms.commercial');
  expect(farms).toMatchObject({ year: 2019, value: 10, date: '2020-02-01' });
});

test('a town that no plan was read of can be compared', async () => {
  const { data, errors } = await api.ask(`{
    compare(indicator: "farms.commercial", municipalities: ["122360", "352039"], years: { from: 2019, to: 2019 }) {
      rows { municipality { code } cells { value unit: measure } }
    }
    indicator(id: "farms.commercial") { name definition source: facets { source { name } } }
  }`);
  expect(errors).toBeUndefined();
  expect(
    data.compare.rows.map((row: { cells: { value: number }[] }) =>
      row.cells.map(({ value }) => value),
    ),
  ).toEqual(expect.arrayContaining([expect.arrayContaining([10]), expect.arrayContaining([20])]));
  expect(data.indicator.source.source.name).toBe('農林業センサス');
});

test('an indicator of a dataset is found by how its name is read', async () => {
  const { data } = await api.ask(
    '{ search(query: "はんばいのうか") { nodes { ... on Indicator { id } } } }',
  );
  expect(data.search.nodes).toContainEqual({ id: 'farms.commercial' });
});

test('a release is out of date when facts come, change or go, and comes back with them', async () => {
  const other = newFolder();
  const without = (await seedFolder(FROZEN, other, { kept: 3 })).record;
  expect(upToDate(FROZEN, other)).toEqual(without);
  const facts = factsDirOf(other);
  writeEdition(facts, readFile(ssdseText([...NEWER])));
  expect(upToDate(FROZEN, other)).toBeNull();
  const record = (await seedFolder(FROZEN, other, { kept: 3 })).record;
  expect(record.id).not.toBe(without.id);
  expect(upToDate(FROZEN, other)).toEqual(record);
  rmSync(join(facts, 'ssdse-a'), { recursive: true });
  expect(upToDate(FROZEN, other)).toBeNull();
  expect((await seedFolder(FROZEN, other, { kept: 3 })).record.id).toBe(without.id);
});

test('a release is of what was published: not of the day on which its file was taken, nor of from where', async () => {
  const { csv, manifest } = readFile(ssdseText([...NEWER]));
  const takenOn = async (retrieved: string, address: string | null) => {
    const other = newFolder();
    const files = manifest.files.map((file) => ({ ...file, retrieved, address }));
    writeEdition(factsDirOf(other), { csv, manifest: { ...manifest, files } });
    return (await seedFolder(FROZEN, other, { kept: 1 })).record.id;
  };
  const id = await takenOn('2026-01-02', null);
  expect(await takenOn('2026-03-04', 'https://example.com/SSDSE-A-2024.csv')).toBe(id);
});

test('facts of a dataset that is not known, or that are damaged, make no release and say which', async () => {
  const other = newFolder();
  writeEdition(factsDirOf(other), readFile(ssdseText([...NEWER])));
  const path = join(factsDirOf(other), 'ssdse-a/2024/manifest.json');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('"ssdse-a"', '"ssdse-z"'));
  await expect(seedFolder(FROZEN, other, { kept: 2 })).rejects.toThrow(
    'There is no dataset ssdse-z',
  );
  writeFileSync(path, text.slice(0, 100));
  await expect(seedFolder(FROZEN, other, { kept: 2 })).rejects.toThrow(
    /manifest\.json.*Import the file again/,
  );
});
