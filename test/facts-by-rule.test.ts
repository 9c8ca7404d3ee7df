import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { dataSource } from '../src/db/data-source.js';
import { makeRelease } from '../src/releases/make.js';
import { sqliteSink } from '../src/releases/sqlite-sink.js';
import { type Api, serve } from './api.js';
import { frozenParts, ruledSeries, sourceOf } from './releases/small-source.js';

let db: DataSource;
let api: Api;
let document: string;
beforeAll(async () => {
  const parts = frozenParts();
  document = parts.head.sourceDocument[0]?.id as string;
  parts.series.push(ruledSeries(parts));
  db = await dataSource('sqlite::memory:').initialize();
  await db.runMigrations();
  const { id } = await makeRelease(sourceOf(parts), sqliteSink(db));
  api = await serve(db, id, []);
});
afterAll(async () => {
  await api.close();
  if (db.isInitialized) await db.destroy();
});

const FACTS = `totalCount facets(by: READING) { groups { key count } }
  nodes { part evidence { startLine quote } record { id } } pageInfo { hasNextPage endCursor }`;

async function page(args: string) {
  const { data, errors } = await api.ask(
    `{ sourceDocument(id: "${document}") { facts(${args}) { ${FACTS} } } }`,
  );
  expect(errors).toBeUndefined();
  return data.sourceDocument.facts;
}

/** The records of all pages, of 25 facts each. */
async function records(args: string): Promise<string[]> {
  const found: string[] = [];
  for (let after = ''; ; ) {
    const { nodes, pageInfo } = await page(`first: 25 ${args} ${after}`);
    found.push(...nodes.map(({ record }: { record: { id: string } }) => record.id));
    if (!pageInfo.hasNextPage) return found;
    after = `after: "${pageInfo.endCursor}"`;
  }
}

const inOrder = async (order: string): Promise<string[]> => {
  const rows = await db.query(
    `SELECT "subjectId" FROM "evidence" WHERE "documentId" = '${document}' ORDER BY ${order}`,
  );
  return rows.map(({ subjectId }: { subjectId: string }) => subjectId);
};

describe('the facts of a document that prints figures of statistics by rule', () => {
  test.each([
    ['', '"startLine" IS NULL, "startLine", "position"'],
    [
      'orderBy: { field: LINE, direction: DESC }',
      '"startLine" IS NULL, "startLine" DESC, "position"',
    ],
    ['orderBy: { field: RECORD }', '"position"'],
    ['orderBy: { field: RECORD, direction: DESC }', '"position" DESC'],
  ])('are all there page by page, once, in the order asked for: %s', async (args, order) => {
    const wanted = await inOrder(order);
    expect(wanted.filter((id) => id.startsWith('statistic/ruled/'))).toHaveLength(4);
    expect(await records(args)).toEqual(wanted);
  });

  test.each([
    ['', '1 = 1'],
    ['readings: [CERTAIN]', `"reading" = 'CERTAIN'`],
    ['readings: [INFERRED]', `"reading" = 'INFERRED'`],
    ['readings: []', '1 = 0'],
    ['lines: { from: 8, to: 9 }', '"endLine" >= 8 AND "startLine" <= 9'],
    ['lines: { to: 7 }, readings: [CERTAIN]', `"startLine" <= 7 AND "reading" = 'CERTAIN'`],
  ])('are counted: { %s }', async (filter, where) => {
    const rows: { reading: string; count: number }[] = await db.query(
      `SELECT "reading", COUNT(*) AS "count" FROM "evidence" WHERE "documentId" = '${document}' AND ${where}
       GROUP BY 1 ORDER BY 2 DESC`,
    );
    const { totalCount, facets } = await page(`filter: { ${filter} }`);
    expect(totalCount).toBe(rows.reduce((sum, { count }) => sum + count, 0));
    expect(facets.groups).toEqual(rows.map(({ reading, count }) => ({ key: reading, count })));
  });
});

test('facts are chosen and counted by what their evidence says', async () => {
  const columns = '"documentId", "startLine", "endLine", "reading", "field"';
  const [chosen, shown] = await Promise.all(
    ['fact', 'evidence'].map((view) =>
      db.query(`SELECT "position", ${columns} FROM "${view}" ORDER BY "position"`),
    ),
  );
  expect(chosen).toEqual(shown);
  const kinds = '"documentId", "reading", "field"';
  const counted = await db.query(`SELECT ${kinds}, "facts" FROM "fact_count" ORDER BY 1, 2, 3`);
  expect(counted).toEqual(
    await db.query(
      `SELECT ${kinds}, COUNT(*) AS "facts" FROM "evidence" GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    ),
  );
});
