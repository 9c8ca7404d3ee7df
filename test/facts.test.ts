import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { recordOf } from '../src/domain/node-id.js';
import { type Api, openApi } from './api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi({ largestCost: Number.POSITIVE_INFINITY });
});
afterAll(async () => await api.close());

const KATORI = 'katori/document/second-comprehensive-plan-late';

interface Fact {
  part: string;
  evidence: { startLine: number | null; endLine: number | null; quote: string; reading: string };
  record: { id: string; __typename: string };
}

async function facts(args: string, document = KATORI): Promise<Fact[]> {
  const { data, errors } = await api.ask(
    `{ sourceDocument(id: "${document}") { facts(${args}) { nodes {
       part evidence { startLine endLine quote reading } record { id __typename } } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.sourceDocument.facts.nodes;
}

/** All of a document, page by page. */
async function allFacts(): Promise<Fact[]> {
  const all: Fact[] = [];
  for (let after = ''; ; ) {
    const { data } = await api.ask(
      `{ sourceDocument(id: "${KATORI}") { facts(first: 100 ${after}) { pageInfo { hasNextPage endCursor } nodes {
         part evidence { startLine endLine quote reading } record { id __typename } } } } }`,
    );
    const { nodes, pageInfo } = data.sourceDocument.facts;
    all.push(...nodes);
    if (!pageInfo.hasNextPage) return all;
    after = `after: "${pageInfo.endCursor}"`;
  }
}

describe('the facts of a document', () => {
  test('are all places that are cited of it, by line, each with the record that it went into', async () => {
    const all = await allFacts();
    const rows = await api.db.query(
      `SELECT "subjectId", "quote", "startLine" FROM "evidence" WHERE "documentId" = '${KATORI}'
       ORDER BY "startLine" IS NULL, "startLine", "position"`,
    );
    expect(all.map(({ evidence }) => evidence.quote)).toEqual(
      rows.map(({ quote }: { quote: string }) => quote),
    );
    expect(all.map(({ record }) => record.id)).toEqual(
      rows.map(({ subjectId }: { subjectId: string }) => recordOf(subjectId).id),
    );
    const types = new Set(all.map(({ record }) => record.__typename));
    expect([...types].sort()).toEqual([
      'Kpi',
      'Observation',
      'Partnership',
      'Plan',
      'Policy',
      'SisterCity',
    ]);
    const parts = new Set(all.map(({ part }) => part));
    expect(parts).toEqual(new Set(['RECORD', 'NARRATIVE']));
  });

  test('of the sheets of 霧島市 hold its money and its own rates', async () => {
    const found = await facts('first: 100', 'kirishima/document/policy-evaluation-2023');
    const parts = new Set(found.map(({ part }) => part));
    expect(parts).toEqual(new Set(['RECORD', 'NARRATIVE', 'BUDGET', 'REPORTED_PROGRESS']));
    for (const { part, record } of found) {
      if (part === 'BUDGET') expect(record.__typename).toBe('Policy');
      if (part === 'REPORTED_PROGRESS') expect(record.__typename).toBe('Kpi');
    }
  });

  test('narrow to lines and to how sure they are', async () => {
    const near = await facts('first: 100, filter: { lines: { from: 1415, to: 1416 } }');
    expect(near.length).toBeGreaterThan(2);
    for (const { evidence } of near) {
      expect((evidence.startLine ?? 0) <= 1416 && (evidence.endLine ?? 0) >= 1415).toBe(true);
    }
    const inferred = await facts('first: 100, filter: { readings: [INFERRED] }');
    expect(inferred.length).toBeGreaterThan(10);
    for (const { evidence } of inferred) expect(evidence.reading).toBe('INFERRED');
    const follows = await facts('filter: { field: "follows" }');
    expect(follows.map(({ record }) => record.__typename)).toEqual(Array(5).fill('Plan'));
  });

  test('take as many statements for many as for few', async () => {
    const statements = async (first: number) => {
      api.statements.length = 0;
      await facts(`first: ${first}, orderBy: { field: RECORD, direction: DESC }`);
      return api.statements.length;
    };
    const few = await statements(30);
    expect(await statements(100)).toBeLessThanOrEqual(few + 5);
  });

  test.each([
    ['lines: { from: 0 }', 'filter.lines.from'],
    ['lines: { from: 9, to: 3 }', 'filter.lines'],
  ])('refuse %s', async (filter, argument) => {
    const { errors } = await api.ask(
      `{ sourceDocument(id: "${KATORI}") { facts(filter: { ${filter} }) { nodes { part } } } }`,
    );
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

test('the part of a record is told by the end of an id', () => {
  expect(recordOf('a/kpi/x/progress/2023')).toEqual({ id: 'a/kpi/x', part: 'REPORTED_PROGRESS' });
  expect(recordOf('a/policy/1/narrative/2')).toEqual({ id: 'a/policy/1', part: 'NARRATIVE' });
  expect(recordOf('a/policy/1/budget/2023/0')).toEqual({ id: 'a/policy/1', part: 'BUDGET' });
  expect(recordOf('a/kpi/x/actual/2023')).toEqual({ id: 'a/kpi/x/actual/2023', part: null });
});
