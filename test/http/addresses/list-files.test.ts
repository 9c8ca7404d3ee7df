import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readRelease } from '../../../src/db/memory/release-in-memory.js';
import type { Row } from '../../../src/export/column.js';
import { LISTS } from '../../../src/export/lists/lists.js';
import { TABLES } from '../../../src/export/tables/tables.js';
import { type Api, openApi } from '../../api.js';
import { notesOf, READERS, type ReadRow, sheetOf } from './read-files.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const get = (url: string) => api.app.inject({ method: 'GET', url });
const ENDINGS = Object.keys(READERS);
const NOUNS = Object.keys(LISTS) as (keyof typeof LISTS)[];

/** The rows of a file, each value as CSV tells it: that is the least that every format can say. */
async function rowsAt(path: string, query = ''): Promise<ReadRow[]> {
  const { statusCode, rawPayload } = await get(`${path}?${query}`);
  expect(statusCode).toBe(200);
  const rows = (await READERS[path.split('.').at(-1) ?? '']?.(rawPayload)) ?? [];
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, told(value)])),
  );
}

const told = (value: unknown) => {
  if (value === null || value === undefined) return '';
  const text = Array.isArray(value) ? JSON.stringify(value) : String(value);
  // Before what a spreadsheet would run as a formula stands an apostrophe in CSV.
  return text.replace(/^'(?=[=+\-@＝＋－＠])/, '');
};

/** All rows of a table of the files of the release. */
async function rowsOfTable(name: string): Promise<Row[]> {
  const source = { db: api.db, memory: await readRelease(api.db) };
  const rows: Row[] = [];
  const table = TABLES.find((one) => one.name === name);
  for await (const some of table?.rows?.(source) ?? []) rows.push(...some);
  return rows;
}

test.each([
  ['plans', 'plans'],
  ['policies', 'policies'],
  ['partnerships', 'partnerships'],
  ['sister-cities', 'sister_cities'],
] as const)('/lists/%s.csv says what the table %s of the release says', async (noun, name) => {
  const table = await rowsOfTable(name);
  expect(table.length).toBeGreaterThan(5);
  const rows = await rowsAt(`/lists/${noun}.csv`);
  const names = Object.keys(table[0] ?? {});
  const shared = rows.map((row) => Object.fromEntries(names.map((one) => [one, row[one]])));
  const wanted = table.map((row) =>
    Object.fromEntries(Object.entries(row).map(([one, cell]) => [one, told(cell)])),
  );
  const byId = (a: ReadRow, b: ReadRow) => (String(a.id) < String(b.id) ? -1 : 1);
  expect(shared.sort(byId)).toEqual(wanted.sort(byId));
  expect(rows.filter(({ document_id, municipality }) => !document_id || !municipality)).toEqual([]);
});

const TOWN = 'filter.municipalityCodes=122360';

test.each(NOUNS)('every file of %s has the same rows, and every column', async (noun) => {
  const [first, ...others] = await Promise.all(
    ENDINGS.map((ending) => rowsAt(`/lists/${noun}.${ending}`, TOWN)),
  );
  expect(first?.length).toBeGreaterThan(0);
  for (const rows of [first, ...others]) {
    expect(rows).toEqual(first);
    expect(Object.keys(rows?.[0] ?? {})).toEqual(LISTS[noun].columns.map(({ name }) => name));
  }
});

test('the workbook and the Parquet say where the same list is for ever, and what columns hold', async () => {
  const address = `/releases/${api.release}/lists/plans`;
  const { rawPayload, headers } = await get(`/lists/plans.xlsx?${TOWN}&language=EN`);
  expect(headers['content-disposition']).toContain(`machikurabe-plans-${api.release}.xlsx`);
  expect(sheetOf(rawPayload, 1).map(({ text }) => String(text))).toContainEqual(
    expect.stringContaining(`${address}.xlsx?${TOWN}`),
  );
  expect(sheetOf(rawPayload, 2).map(({ column }) => column)).toEqual(
    LISTS.plans.columns.map(({ name }) => name),
  );
  const parquet = await get(`/lists/plans.parquet?${TOWN}`);
  expect(notesOf(parquet.rawPayload).address).toContain(`${address}.parquet?${TOWN}`);
  expect((await get(`${address}.csv?${TOWN}`)).body).toBe(
    (await get(`/lists/plans.csv?${TOWN}`)).body,
  );
});

const TYPES: Record<string, string> = {
  plans: 'Plan',
  policies: 'Policy',
  partnerships: 'Partnership',
  sisterCities: 'SisterCity',
  kpis: 'Kpi',
};

test.each([
  ['/lists/plans.csv', 'plans', `${TOWN}&filter.activeInFiscalYear=2023&orderBy.field=NAME`],
  [
    '/lists/policies.csv',
    'policies',
    `${TOWN}&filter.text=支援&orderBy.direction=DESC&orderBy.field=POSITION`,
  ],
  [
    '/lists/partnerships.csv',
    'partnerships',
    'filter.municipalityCodes=462187,122360&filter.status=CONCLUDED',
  ],
  [
    '/lists/sister-cities.csv',
    'sisterCities',
    'filter.municipalityCodes=462012,122360&filter.status=CONCLUDED',
  ],
  [
    '/lists/targets.csv',
    'kpis',
    'filter.hasTarget=true&filter.reached=OPEN&filter.targetYears=2020-2030',
  ],
])('%s is filtered and ordered as %s are by the API', async (path, field, query) => {
  const filter: Record<string, unknown> = {};
  const orderBy: Record<string, unknown> = {};
  for (const [name, text] of new URLSearchParams(query)) {
    const [of, key = ''] = name.split('.');
    (of === 'filter' ? filter : orderBy)[key] = read(key, text);
  }
  const input = TYPES[field];
  const { data } = await api.ask(
    `query ($filter: ${input}Filter, $orderBy: ${input}Order) { ${field}(filter: $filter, orderBy: $orderBy, first: 100) {
      totalCount nodes { id } } }`,
    { filter, ...(orderBy.field ? { orderBy } : {}) },
  );
  const { totalCount, nodes } = data[field];
  expect(totalCount).toBeGreaterThan(1);
  expect(totalCount).toBe(nodes.length);
  const rows = await rowsAt(path, encodeURI(query));
  const ids = [...new Set(rows.map(({ id, kpi_id }) => id ?? kpi_id))];
  expect(ids).toEqual(nodes.map(({ id }: { id: string }) => id));
});

/** A text of an address as a variable of a query. */
function read(key: string, text: string): unknown {
  if (key === 'municipalityCodes' || key === 'reached') return text.split(',');
  if (key === 'targetYears') {
    const [from, to] = text.split('-').map(Number);
    return { from, to };
  }
  if (key === 'hasTarget') return text === 'true';
  return key.endsWith('Year') ? Number(text) : text;
}

test('a list is charged for, and refused before its second page where it has too many records', async () => {
  const narrow = await openApi({ mostRows: 10 });
  const { statusCode, body } = await narrow.app.inject({ url: '/lists/policies.csv' });
  const metrics = await narrow.app.inject('/metrics');
  await narrow.close();
  const [{ message, extensions }] = JSON.parse(body).errors;
  expect([statusCode, extensions]).toEqual([400, { code: 'TOO_MANY_ROWS', maximum: 10 }]);
  expect(message).toContain(`/releases/${api.release}/`);
  expect(metrics.body).toMatch(/^machikurabe_graphql_cost_count 1$/m);
  const limited = await openApi({ rateLimit: 1 });
  const refused = await limited.app.inject({ url: '/lists/plans.csv' });
  await limited.close();
  expect(refused.statusCode).toBe(429);
});

test.each([
  ['/lists/plans.csv?filter.kinds=VISION', 'BAD_USER_INPUT'],
  ['/lists/plans.xlsx?filter.kind=DREAM', 'BAD_USER_INPUT'],
  ['/lists/plans.csv?after=x', 'BAD_USER_INPUT'],
  ['/lists/policies.json?filter.theme=nothing', 'UNKNOWN_THEME'],
  ['/lists/sister-cities.parquet?filter.country=XX', 'UNKNOWN_COUNTRY'],
  ['/lists/targets.csv?filter.municipalityCodes=999999', 'UNKNOWN_MUNICIPALITY'],
])('%s is refused: %s', async (url, code) => {
  const { statusCode, body } = await get(url);
  expect([statusCode, JSON.parse(body).errors[0].extensions.code]).toEqual([400, code]);
});
