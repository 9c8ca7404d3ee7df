import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { LONG_COLUMNS } from '../../../src/export/long-form/columns.js';
import { type Api, openApi } from '../../api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const NAMES = LONG_COLUMNS.map(({ name }) => name);

interface Figure {
  id: string;
  value: number | null;
  valueTo: number | null;
  missing: string | null;
  raw: string;
  unit: string;
  evidence: { quote: string; document: { id: string } }[];
}

/** All figures under a filter, page by page. */
async function figuresOf(filter: object): Promise<Figure[]> {
  const all: Figure[] = [];
  let after: string | null = null;
  do {
    // biome-ignore lint/suspicious/noExplicitAny: an answer as a client gets it
    const { data }: any = await api.ask(
      `query ($filter: ObservationFilter, $after: String) { observations(first: 100, filter: $filter, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id value valueTo missing raw unit evidence { quote document { id } } } } }`,
      { filter, after },
    );
    const { nodes, pageInfo } = data.observations;
    all.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  return all;
}

const told = (value: unknown) => (value === null || value === undefined ? '' : String(value));

/** What a list says of its figures, by their ids. */
async function rowsAt(url: string): Promise<string[][]> {
  const { statusCode, body } = await api.app.inject({ url });
  expect(statusCode).toBe(200);
  const rows: Record<string, string>[] = parse(body, { bom: true, columns: true });
  expect(Object.keys(rows[0] ?? {})).toEqual(NAMES);
  const codes = rows.map((row) => row.municipality_code ?? '');
  expect(codes).toEqual(codes.toSorted());
  // Before what a spreadsheet would run as a formula stands an apostrophe.
  const printed = (text: string) => text.replace(/^'(?=[=+\-@＝＋－＠])/, '');
  return rows
    .map(({ observation_id, value, value_to, missing, raw, unit, quote, document_id }) =>
      [observation_id, value, value_to, missing, raw, unit, quote, document_id].map((cell) =>
        printed(told(cell)),
      ),
    )
    .sort();
}

const expected = (figures: readonly Figure[]): string[][] =>
  figures
    .map(({ id, value, valueTo, missing, raw, unit, evidence: [place] }) =>
      [id, value, valueTo, missing, raw, unit, place?.quote, place?.document.id].map(told),
    )
    .sort();

test.each([
  ['/indicators/births.csv', { indicator: 'births' }],
  ['/indicators/furusato-nozei.amount.csv', { indicator: 'furusato-nozei.amount' }],
  ['/municipalities/122360.csv', { municipalityCodes: ['122360'] }],
])('%s has every figure that the API has, and no other', async (url, filter) => {
  const figures = await figuresOf(filter);
  expect(figures.length).toBeGreaterThan(30);
  expect(await rowsAt(url)).toEqual(expected(figures));
});

test('the figures of one KPI are those that the API has of it', async () => {
  const id = 'katori/kpi/6-7/furusato-nozei-amount';
  const { data } = await api.ask(
    `query ($id: ID!) { kpi(id: $id) { observations { id value valueTo missing raw unit evidence { quote document { id } } } } }`,
    { id },
  );
  expect(await rowsAt(`/kpis/${id}.csv`)).toEqual(expected(data.kpi.observations));
});

test('the figures of one official series are those that the API has of it', async () => {
  const { data } = await api.ask(
    `{ observation(id: "statistic/furusato-nozei.amount/122360/actual/2023") { statistic { id observations {
      id value valueTo missing raw unit evidence { quote document { id } } } } } }`,
  );
  const { id, observations } = data.observation.statistic;
  expect(await rowsAt(`/series/${id}.csv`)).toEqual(expected(observations));
});

test('a list is charged by its rows, and refused where it has too many', async () => {
  const narrow = await openApi({ mostRows: 10 });
  const { statusCode, body } = await narrow.app.inject({ url: '/indicators/births.csv' });
  await narrow.close();
  const [{ message, extensions }] = JSON.parse(body).errors;
  expect([statusCode, extensions]).toEqual([400, { code: 'TOO_MANY_ROWS', maximum: 10 }]);
  expect(message).toContain(`/releases/${api.release}/`);
  const limited = await openApi({ rateLimit: 1 });
  const refused = await limited.app.inject({ url: '/municipalities/122360.csv' });
  await limited.close();
  expect(refused.statusCode).toBe(429);
});
