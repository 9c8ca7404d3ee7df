import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { releaseSchema } from '../src/db/catalogue/postgres.js';
import { dataSource } from '../src/db/data-source.js';
import { postgresReader } from '../src/db/serving/postgres-reader.js';
import { seedDatabase } from '../src/releases/seed.js';
import { type Answer, type Api, FLAGSHIP_QUERIES, openApi, serve } from './api.js';
import { FROZEN } from './frozen-seeds.js';
import { type Postgres, startPostgres } from './start-postgres.js';
import { PAGE_QUERIES } from './web/page-queries.js';

let server: Postgres;
let url: string;

beforeAll(async () => {
  server = await startPostgres();
  url = server.url;
}, 120_000);
afterAll(() => server.remove());

/** What the migrations leave different from the entities. */
async function drift(db: DataSource): Promise<string[]> {
  const { upQueries } = await db.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

describe.each(['sqlite', 'postgres'])('the migrations on %s', (kind) => {
  test('make what the entities of tables say, each view with the columns of its entity, and unmake it', async () => {
    const db = await dataSource(kind === 'sqlite' ? 'sqlite::memory:' : url).initialize();
    await db.runMigrations();
    expect(await drift(db)).toEqual([]);
    const views = db.entityMetadatas.filter(({ synchronize }) => !synchronize);
    expect(views.map(({ tableName }) => tableName).sort()).toEqual([
      'evidence',
      'fact',
      'observation',
      'statistic_series',
    ]);
    for (const { tableName, columns } of views) {
      const names = columns.map(({ databaseName }) => `"${databaseName}"`);
      await db.query(`SELECT ${names.join()} FROM "${tableName}"`);
    }
    for (const _ of db.migrations) await db.undoLastMigration();
    expect((await drift(db)).length).toBeGreaterThan(19);
    await db.destroy();
  });
});

test('two schemas of a PostgreSQL hold a database each, and readers of one see no other', async () => {
  const admin = await dataSource(url).initialize();
  for (const schema of ['release_a', 'release_b']) {
    await admin.query(`CREATE SCHEMA ${schema}`);
    const db = await dataSource(url, { schema }).initialize();
    await db.runMigrations();
    await db.query(`INSERT INTO "prefecture" VALUES ('12', '${schema}', '')`);
    await db.destroy();
  }
  for (const schema of ['release_a', 'release_b']) {
    const reader = await dataSource(url, { schema, readonly: true }).initialize();
    expect(await reader.query('SELECT name, COUNT(*) OVER () AS rows FROM "prefecture"')).toEqual([
      { name: schema, rows: 1 },
    ]);
    await expect(reader.query('DELETE FROM "prefecture"')).rejects.toThrow('read-only');
    await reader.destroy();
    await admin.query(`DROP SCHEMA ${schema} CASCADE`);
  }
  await admin.destroy();
});

describe('PostgreSQL', () => {
  let sqlite: Api;
  let postgres: Api;

  beforeAll(async () => {
    sqlite = await openApi();
    const release = await seedDatabase(FROZEN, url);
    expect(release).toBe(sqlite.release);
    expect(await seedDatabase(FROZEN, url)).toBe(release);
    const schema = releaseSchema(release);
    postgres = await serve(await dataSource(url, { schema }).initialize(), release, []);
  }, 120_000);
  afterAll(async () => {
    await postgres.close();
    await sqlite.close();
  });

  test.each([
    ...FLAGSHIP_QUERIES.map((query) => ({ ...query, variables: undefined })),
    ...PAGE_QUERIES,
  ])('answers $file as SQLite does, to the byte', async ({ text, variables }) => {
    const payload = { query: text, variables };
    const [wanted, came] = await Promise.all(
      [sqlite, postgres].map(({ app }) => app.inject({ method: 'POST', url: '/graphql', payload })),
    );
    expect(wanted?.json().errors).toBeUndefined();
    expect(came?.body).toBe(wanted?.body);
  });

  test.each([
    'compare(indicator: "出生数", municipalities: []) { rows { match } }',
    'policies(filter: { theme: "tourism", department: "ＤＸ" }) { totalCount }',
    'municipalities(filter: { text: "カトリ", prefectureCode: "12" }) { nodes { name } }',
    'policies(filter: { department: "協働推進課", text: "交流" }, first: 3) { totalCount nodes { id } }',
    'partnerships(filter: { dateFrom: "2000" }) { nodes { id date } }',
    'plans(filter: { activeInFiscalYear: 2024 }) { totalCount nodes { id } }',
    'kpis(filter: { theme: "finance", isMarkedKpi: true }) { nodes { id } }',
    'kpis(filter: { policyId: "katori/policy/6", includeDescendants: true, reached: [REACHED] }) { nodes { id } }',
    'kpis(filter: { planId: "katori/plan/second-comprehensive-plan", includeDescendants: true, hasActual: false }) { totalCount }',
    'policies(filter: { theme: "sdgs", includeDescendants: true }) { totalCount nodes { id } }',
    'policies(filter: { sdgGoal: "17" }) { totalCount }',
    'plans(filter: { theme: "migration" }) { nodes { id } }',
    'observations(filter: { theme: "migration", missing: [NOT_SET, NOT_PRINTED], obsStatus: [M, O] }) { nodes { id } }',
    'municipalitiesWithoutTarget(indicator: "移住者数", filter: { hasPlanMaterial: true }) { nodes { name } }',
    'search(query: "移住 支援", first: 100) { totalCount edges { cursor label snippet } }',
    'search(query: "ＵＩＪターン") { totalCount edges { cursor type label snippet } nodes { __typename } }',
    'search(query: "じおぱーく", types: [PLAN, POLICY], first: 2) { totalCount edges { label snippet } pageInfo { hasNextPage endCursor } }',
    'search(query: "移% _住 \\\\ \'", types: []) { totalCount }',
    'search(query: "CITY 100%") { totalCount edges { label } }',
    `search(query: "移住", first: 3, after: "${Buffer.from('POLICY:katori/policy/6-3/2').toString('base64url')}") { totalCount edges { label } pageInfo { hasPreviousPage endCursor } }`,
    'discrepancies(filter: { withinRounding: true, indicator: "将来負担比率", municipalityCodes: ["122360"] }, first: 1) { totalCount nodes { id difference observations { id } } }',
    'discrepancies(filter: { withinRounding: false }) { totalCount nodes { id difference withinRounding } }',
    'compare(indicator: "ふるさと納税", years: { from: 2021, to: 2021 }) { discrepancies { id year difference } }',
    'compare(indicator: "ふるさと納税", municipalities: []) { discrepancies { id } }',
    'compare(indicator: "自治会等加入率") { rows { relatedPolicies(first: 3) { id } } }',
    'observations(first: 100, filter: { indicator: "population.census" }) { nodes { citation en: citation(language: EN) } }',
    'municipalities(first: 3, filter: { hasPlanMaterial: true }) { nodes { policies(first: 2) { totalCount nodes { id } } partnershipsAsPartner { totalCount } } }',
    'municipalities(first: 5, filter: { hasPlanMaterial: true }) { nodes { kpis(first: 3, orderBy: { field: NAME, direction: DESC }, filter: { hasTarget: true }) { nodes { name } } } }',
    'sourceDocuments(first: 9) { nodes { facts(first: 3) { totalCount nodes { evidence { quote startLine } } } } }',
    'indicators(first: 100) { nodes { statistics(first: 2) { nodes { id } } observations(first: 2, orderBy: { field: YEAR, direction: DESC }) { nodes { id } } } }',
    'observations(filter: { theme: "migration" }) { totalCount facets(by: MUNICIPALITY) { groups { key count } } }',
    'observations(first: 5, filter: { municipalityCodes: ["122360"], measures: [TARGET, BASELINE] }, orderBy: { field: YEAR, direction: DESC }) { totalCount nodes { id } facets(by: YEAR) { groups { key count } } }',
    'observations(first: 5, filter: { obsStatus: [P], measures: [ACTUAL] }, orderBy: { field: YEAR }) { totalCount nodes { id } facets(by: MUNICIPALITY) { groups { key count } } }',
    'sourceDocuments(first: 9) { nodes { facts(first: 3, filter: { lines: { to: 900 } }, orderBy: { field: RECORD, direction: DESC }) { totalCount facets(by: READING) { groups { key count } } nodes { part } } } }',
  ])('filters as SQLite does: %s', async (field) => {
    const wanted = await sqlite.ask(`{ ${field} }`);
    expect(wanted.errors).toBeUndefined();
    expect(await postgres.ask(`{ ${field} }`)).toEqual(wanted);
  });

  test('that is seeded anew while it is served is another release in all, costs too', async () => {
    const reader = await postgresReader({ primary: url });
    const { db, id } = await reader.current();
    const api = await serve(db, id, [], { reader });
    const text =
      '{ dataset { release counts { policies } countsByMunicipality { municipality { name } } } }';
    const before = await api.ask(text);
    const answers: Answer[] = [before];
    let seeded = false;
    const asking = (async () => {
      // The release of a database is asked for each second.
      for (let i = 0; i < 30 || !seeded; i++) {
        // One text that is asked again and again, and one that is new each time.
        answers.push(
          await api.ask(text),
          await api.ask(text.replace('policies', `a${i}: policies`)),
        );
        await delay(50);
      }
    })();
    const release = await seedDatabase('test/fixtures/seeds-minimal', url);
    seeded = true;
    await asking;
    const after = await api.ask(text);
    expect(after.data.dataset.release).toBe(release);
    // Every answer is whole, and of one of the two.
    const said = answers.map(({ status, data, errors }) => [
      status,
      errors,
      data?.dataset.release,
      Object.values(data?.dataset.counts ?? {}),
    ]);
    const possible = [before, after].map(({ data }) => [
      200,
      undefined,
      data.dataset.release,
      Object.values(data.dataset.counts),
    ]);
    for (const one of said) expect(possible).toContainEqual(one);
    // The data set, and each town with its counts.
    const objects = [before, after].map(
      ({ data }) => 2 + 2 * data.dataset.countsByMunicipality.length,
    );
    expect([before, after].map(({ extensions }) => extensions?.cost)).toEqual(objects);
    expect(objects[1]).not.toBe(objects[0]);
    await api.close();
  });
});
