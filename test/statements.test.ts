import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, FLAGSHIP_QUERIES, openApi } from './api.js';

let api: Api;
let towns: string[];

beforeAll(async () => {
  api = await openApi();
  const rows = await api.db.query('SELECT id FROM municipality ORDER BY position LIMIT 50');
  const withMaterial = ['122360', '462187', '352039', '352136', '462012'];
  const others = rows.map(({ id }: { id: string }) => id);
  towns = [...withMaterial, ...others].slice(0, 50);
});
afterAll(() => api.close());

/** The number of SQL statements that one query takes at a number of rows. */
async function statements(text: string, rows: number): Promise<number> {
  api.statements.length = 0;
  const variables = { first: rows, municipalities: towns.slice(0, rows) };
  const { errors } = await api.ask(text, variables);
  expect(errors).toBeUndefined();
  return api.statements.length;
}

describe('the number of SQL statements does not grow with the number of rows', () => {
  test.each(FLAGSHIP_QUERIES)('$file: the same at 1, 5 and 50', async ({ text }) => {
    const one = await statements(text, 1);
    expect(one).toBeGreaterThan(0);
    expect(await statements(text, 5)).toBe(one);
    expect(await statements(text, 50)).toBe(one);
  });

  test('a query that loads row by row would be noticed', async () => {
    const text = `query ($first: Int) {
      ${Array.from({ length: 50 }, (_, i) => `a${i}: municipality(code: "${towns[i]}") { name }`).join('\n')}
      municipalities(first: $first) { totalCount }
    }`;
    expect(await statements(text, 1)).toBeGreaterThan(50);
  });
});
