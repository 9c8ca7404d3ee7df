import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { folderReader } from '../../src/db/serving/folder-reader.js';
import { postgresReader } from '../../src/db/serving/postgres-reader.js';
import { factsDirOf } from '../../src/import/facts/edition-dirs.js';
import { writeEdition } from '../../src/import/facts/write-edition.js';
import { seedFolder, seedPostgres } from '../../src/releases/seed.js';
import { type Api, FLAGSHIP_QUERIES, openApi } from '../api.js';
import { readDataset } from '../import/read-tables.js';
import { type Item, ssdseText } from '../import/ssdse-file.js';
import { newFolder, removeFolders } from '../ingest/seeds-folder.js';
import { type Postgres, startPostgres } from '../start-postgres.js';

// Figures that nobody has printed: with towns of before a merger, gaps, prints of their own, in two editions.
const TOWNS = [
  ...['R07201,福島県,福島市', 'R07309,福島県,飯野町', 'R12236,千葉県,香取市'],
  ...['R35203,山口県,山口市', 'R46218,鹿児島県,霧島市'],
];
const OLDER: Item[] = [
  ['A1101', '2005', '総人口', '290001', '6,002', '85003', '191004', '127005'],
  ['A110101', '2005', '総人口（男）', '140001', '…', '41003', '91,004', '61005'],
  ['A4101', '2020', '出生数', '1777', '', '377', '1778', '1,079'],
  ['C310201', '2004', '農家数（販売農家）', '10', '20', '30', '-', '50'],
  ['D2203', '2005', '経常収支比率（市町村財政）', '90.5', '88', '−1.25', '91', '90.0'],
];
const NEWER: Item[] = [
  ['A1101', '2010', '総人口', '293004', '82005', '190006', '126007'],
  ['A4101', '2020', '出生数', '1,776', '377', '1778', 'X'],
  ['D2203', '2010', '経常収支比率（市町村財政）', '91.5', '90.25', '92', '***'],
];
const GROUPS = [
  ['団体コード', '都道府県名', '市区町村名', '非選定', '区分'],
  ['122360', '千葉県', '香取市', '', '都市Ⅱ－１'],
  ['352039', '山口県', '山口市', '', '都市Ⅳ－３'],
];

const dataDir = newFolder();
const facts = factsDirOf(dataDir);
let server: Postgres;
let sqlite: Api;
let postgres: Api;
/** The ids of the releases: of the older edition, and of both with the groups. */
let [first, second] = ['', ''];

/** Makes the release of the seeds and these facts in both databases. */
async function publish(): Promise<string> {
  const { id } = (await seedFolder('seeds', dataDir, { kept: 10 })).record;
  const { record } = await seedPostgres('seeds', server.url, { kept: 10 }, facts);
  expect(record.id).toBe(id);
  return id;
}

beforeAll(async () => {
  server = await startPostgres();
  writeEdition(facts, readDataset('ssdse-a', ssdseText(OLDER, TOWNS, 'SSDSE-A-2023')));
  first = await publish();
  const today = TOWNS.filter((town) => !town.includes('飯野町'));
  writeEdition(facts, readDataset('ssdse-a', ssdseText(NEWER, today, 'SSDSE-A-2024')));
  const groups = GROUPS.map((row) => `${row.join(',')}\n`).join('');
  writeEdition(facts, readDataset('ruiji-dantai', groups, '2021'));
  second = await publish();
  sqlite = await openApi({ reader: folderReader(dataDir) });
  postgres = await openApi({ reader: await postgresReader({ primary: server.url }) });
}, 300_000);
afterAll(async () => {
  await postgres?.close();
  await sqlite?.close();
  await server.remove();
  removeFolders();
});

/** The same answer of both, to the byte; of SQLite as it is read. */
async function both(query: string, url = '/graphql') {
  const payload = { query };
  const [wanted, came] = await Promise.all(
    [sqlite, postgres].map(({ app }) => app.inject({ method: 'POST', url, payload })),
  );
  expect(wanted?.json().errors).toBeUndefined();
  expect(came?.body).toBe(wanted?.body);
  return wanted?.json().data;
}

const EVIDENCE = 'evidence { quote startLine locator reading document { id title sha256 } }';
const FIGURES = `observations {
  id year measure value unit raw missing obsStatus note periodType date ${EVIDENCE} }`;

describe('a release with imported facts answers from PostgreSQL as from SQLite', () => {
  test.each(FLAGSHIP_QUERIES)('$file', async ({ text }) => {
    await both(text);
  });

  test('every figure of statistics with its evidence, page by page', async () => {
    let figures = 0;
    for (let after = ''; ; ) {
      const { observations } =
        await both(`{ observations(first: 100, filter: { measures: [ACTUAL] }${after}) {
        totalCount nodes { id year value unit raw missing obsStatus note periodType date
          statistic { id } ${EVIDENCE} } pageInfo { hasNextPage endCursor } } }`);
      figures += observations.nodes.filter((one: { statistic: unknown }) => one.statistic).length;
      if (!observations.pageInfo.hasNextPage) break;
      after = `, after: "${observations.pageInfo.endCursor}"`;
    }
    expect(figures).toBeGreaterThan(100);
  });

  test.each([
    'observations(filter: { indicator: "総人口" }) { totalCount facets(by: YEAR) { groups { key count } } }',
    'observations(first: 100, filter: { missing: [SUPPRESSED, NOT_PRINTED, NOT_MEASURED, NOT_APPLICABLE] }) { totalCount nodes { id missing raw } facets(by: MISSING) { groups { key count } } }',
    'observations(first: 100, filter: { obsStatus: [B] }) { totalCount nodes { id note } facets(by: MUNICIPALITY) { groups { key count } } }',
    'compare(indicator: "出生数", years: { from: 2018, to: 2021 }) { comparability { level reasons { code } } rows { municipality { name } statistic { id } cells { year value missing rank } } citation }',
    'compare(indicator: "総人口", municipalities: ["福島市", "香取市", "山口市", "霧島市"], years: { from: 2000, to: 2020 }) { rows { cells { year value missing percentile } } summaries { year measure median } citation(language: EN) }',
    'compare(indicator: "経常収支比率") { rows { municipality { code } cells { year value missing } } discrepancies { id difference } }',
    'indicators(first: 100) { nodes { id statistics(first: 10) { nodes { id label dataset } } observations(first: 2, orderBy: { field: YEAR, direction: DESC }) { totalCount nodes { id } } } }',
    'municipality(code: "072010") { statistics { id label observations { id value note obsStatus } } }',
    'search(query: "農家数", first: 20) { totalCount edges { type label snippet } }',
    'sourceDocuments(first: 100) { totalCount nodes { id title sha256 facts(first: 3) { totalCount nodes { record { id } part } } } }',
    'dataset { release counts { observations } countsByMunicipality { municipality { code } statisticObservations } }',
    'peers(of: "122360", by: GROUP) { candidates reason peers { municipality { code } } }',
    'municipality(code: "122360") { peerGroup { label raw year row sheet columnHead document { id sha256 } } }',
  ])('%s', async (field) => {
    await both(`{ ${field} }`);
  });

  test('the older release at its address', async () => {
    const text = `{ dataset { release } municipality(code: "072010") { statistics { id ${FIGURES} } } }`;
    const { dataset } = await both(text, `/releases/${first}/graphql`);
    expect(dataset.release).toBe(first);
  });

  test('what differs between the two, page by page, with its counts', async () => {
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const { releaseDiff } =
        await both(`{ releaseDiff(from: "${first}", to: "${second}", first: 7${after}) {
        counts { type kind count } nodes { kind type recordId municipalityCode fields { name before after } }
        pageInfo { hasNextPage endCursor } } }`);
      seen.push(...releaseDiff.nodes.map(({ recordId }: { recordId: string }) => recordId));
      if (!releaseDiff.pageInfo.hasNextPage) break;
      after = `, after: "${releaseDiff.pageInfo.endCursor}"`;
    }
    expect(seen).toContain('statistic/births/462187/actual/2020');
    expect(seen).toContain('statistic/population.census/072010/actual/2010');
  });
});
