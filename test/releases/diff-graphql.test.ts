import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import type { ReleaseReader } from '../../src/db/serving/release-reader.js';
import type { Rows } from '../../src/ingest/assemble/rows.js';
import { loadSeeds } from '../../src/ingest/load-seeds.js';
import { type Api, openApi } from '../api.js';
import { FROZEN } from '../frozen-seeds.js';
import { releaseOf } from './diff/release-of.js';

const TARGET = 'katori/kpi/6-7/furusato-nozei-amount/target/2027';
const BIRTHS = 'statistic/births/122360/actual/2016';

let api: Api;
/** The ids of three releases. */
let [A, B, C] = ['', '', ''];
const releases = new Map<string, DataSource>();
/** How many are open, of those that were opened for a comparison. */
let open = 0;

beforeAll(async () => {
  const { rows } = loadSeeds(FROZEN);
  const made = [];
  for (const one of [rows, changed(rows), renamed(rows)]) made.push(await releaseOf(one));
  for (const { id, db } of made) releases.set(id, db);
  [A = '', B = '', C = ''] = made.map(({ id }) => id);
  api = await openApi({ reader: readerOf(releases) });
});
afterAll(async () => {
  await api.close();
  for (const db of releases.values()) await db.destroy();
});

/** One figure of a plan revised, one of statistics flagged, one removed, and an indicator told otherwise. */
function changed(rows: Rows): Rows {
  const copy = structuredClone(rows);
  const figure = (id: string) => copy.observation.find((row) => row.id === id) as never;
  Object.assign(figure(TARGET), { value: 1_200_000, raw: '1,200,000千円' });
  Object.assign(figure(BIRTHS), { obsStatus: 'P' });
  const gone = 'statistic/births/462187/actual/2016';
  copy.observation = copy.observation.filter(({ id }) => id !== gone);
  copy.evidence = copy.evidence.filter(({ subjectId }) => subjectId !== gone);
  Object.assign(copy.indicator.find(({ id }) => id === 'births') as object, { nameEn: 'Born' });
  return copy;
}

/** Every figure has another note. */
function renamed(rows: Rows): Rows {
  const copy = structuredClone(rows);
  for (const row of copy.observation) row.note = `${row.note ?? ''}。`;
  return copy;
}

function readerOf(all: ReadonlyMap<string, DataSource>): ReleaseReader {
  const record = (id: string) => ({
    ...{ id, made: '2026-12-01T00:00:00.000Z', inputs: '', counts: {} },
    ...{ pinned: false, sha256: null },
  });
  const opened = (id: string, close: () => Promise<void>) => {
    const db = all.get(id);
    return db ? { id, db, record: record(id), close } : null;
  };
  const current = opened(A, async () => undefined);
  return {
    current: async () => current as never,
    async open(id) {
      if (all.has(id)) open++;
      return opened(id, async () => {
        open--;
      });
    },
    list: async () => [...all.keys()].map(record),
    stop: async () => undefined,
  };
}

const FIELDS = `nodes { kind type recordId municipalityCode fields { name before after } }
  edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor }`;
const diff = async (args: string, fields = FIELDS) => {
  const { data, errors } = await api.ask(`{ releaseDiff(${args}) { ${fields} } }`);
  expect(errors).toBeUndefined();
  return data.releaseDiff;
};
const ids = (page: { nodes: { recordId: string }[] }) => page.nodes.map(({ recordId }) => recordId);

describe('releaseDiff', () => {
  test('tells each change with both values, by table, series and town', async () => {
    const { nodes, pageInfo } = await diff(`from: "${A}", to: "${B}"`);
    expect(nodes).toEqual([
      {
        ...{ kind: 'REVISED', type: 'Indicator', recordId: 'births', municipalityCode: null },
        fields: [{ name: 'nameEn', before: '"Births"', after: '"Born"' }],
      },
      {
        ...{ kind: 'REFLAGGED', type: 'Observation', recordId: BIRTHS, municipalityCode: '122360' },
        fields: [{ name: 'obsStatus', before: '"A"', after: '"P"' }],
      },
      expect.objectContaining({ kind: 'REMOVED', municipalityCode: '462187' }),
      {
        ...{ kind: 'REVISED', type: 'Observation', recordId: TARGET, municipalityCode: '122360' },
        fields: [
          { name: 'raw', before: '"1,000,000千円"', after: '"1,200,000千円"' },
          { name: 'value', before: '1000000', after: '1200000' },
        ],
      },
    ]);
    expect(nodes[2].fields).toContainEqual({ name: 'value', before: '1129', after: null });
    expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  });

  test('is the same page by page', async () => {
    const whole = await diff(`from: "${A}", to: "${C}", first: 100`);
    const seen: string[] = [];
    for (let after = ''; seen.length < 100; ) {
      const page = await diff(`from: "${A}", to: "${C}", first: 7${after}`);
      expect(page.nodes).toHaveLength(7);
      seen.push(...ids(page));
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(seen.slice(0, 100)).toEqual(ids(whole));
    const [, second] = whole.edges;
    const behind = await diff(`from: "${A}", to: "${C}", first: 3, after: "${second.cursor}"`);
    expect(ids(behind)).toEqual(ids(whole).slice(2, 5));
    expect(behind.pageInfo.hasPreviousPage).toBe(true);
  });

  test('ends, and has every figure that was changed once', async () => {
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const page = await diff(`from: "${A}", to: "${C}", first: 100${after}`);
      seen.push(...ids(page));
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(new Set(seen).size).toBe(seen.length);
    const { counts, countNote } = await diff(
      `from: "${A}", to: "${C}", first: 1`,
      'counts { type kind count } countNote',
    );
    expect(counts).toEqual([{ type: 'Observation', kind: 'REVISED', count: seen.length }]);
    expect(countNote).toBeNull();
  });

  test.each([
    ['kinds: [REFLAGGED]', [BIRTHS]],
    ['types: [Indicator]', ['births']],
    ['municipalityCodes: ["香取市"]', [BIRTHS, TARGET]],
    ['municipalityCodes: ["香取市"], kinds: [REVISED]', [TARGET]],
    ['types: [Plan]', []],
  ])('tells only what is asked for (%s)', async (filter, wanted) => {
    expect(ids(await diff(`from: "${A}", to: "${B}", filter: { ${filter} }`))).toEqual(wanted);
  });

  test('of a release and itself is empty', async () => {
    const { nodes, pageInfo } = await diff(`from: "${B}", to: "${B}"`);
    expect(nodes).toEqual([]);
    expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, endCursor: null });
  });

  test('refuses a release that is not kept, and a cursor of another list, and tells which', async () => {
    const asked = async (args: string) => {
      const { errors } = await api.ask(`{ releaseDiff(${args}) { nodes { kind } } }`);
      return errors?.map(({ extensions }) => extensions);
    };
    expect(await asked(`from: "${A}", to: "${B.slice(0, 15)}"`)).toMatchObject([
      { code: 'UNKNOWN_RELEASE', argument: 'to', nearest: expect.arrayContaining([B]) },
    ]);
    const cursor = Buffer.from('katori/plan/vision').toString('base64url');
    expect(await asked(`from: "${A}", to: "${B}", after: "${cursor}"`)).toMatchObject([
      { code: 'BAD_CURSOR', argument: 'after' },
    ]);
  });

  test('leaves no release open', async () => {
    await diff(`from: "${A}", to: "${B}"`, 'nodes { kind } counts { count } countNote');
    expect(open).toBe(0);
  });
});
