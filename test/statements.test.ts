import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, FLAGSHIP_QUERIES, openApi } from './api.js';

/** Where the first town must be another one, so that one row has figures to load, too. */
const FIRST_TOWN: Record<string, string> = { '03-undated-targets.graphql': '462187' };

/** Answered from memory alone: comparisons of towns that are named. */
const WITHOUT_SQL: ReadonlySet<string> = new Set([
  '01-compare-furusato-nozei.graphql',
  '02-compare-settlers.graphql',
  '19-promised-growth.graphql',
  '20-settlers-with-caveats.graphql',
  '21-per-head.graphql',
  '22-ranked-and-summarised.graphql',
  '24-highest-of-2023.graphql',
]);

let api: Api;
let towns: string[];

beforeAll(async () => {
  // Some of the queries cost too much with fifty rows; here their statements are counted.
  api = await openApi({ largestCost: Number.POSITIVE_INFINITY });
  const rows = await api.db.query('SELECT id FROM municipality ORDER BY position LIMIT 50');
  const withMaterial = ['122360', '462187', '352039', '352136', '462012'];
  const others = rows.map(({ id }: { id: string }) => id);
  towns = [...withMaterial, ...others].slice(0, 50);
});
afterAll(() => api.close());

/** The number of SQL statements that one query takes at a number of rows. */
async function statements(text: string, rows: number, firstTown?: string): Promise<number> {
  api.statements.length = 0;
  const order = firstTown ? [firstTown, ...towns.filter((code) => code !== firstTown)] : towns;
  const variables = { first: rows, municipalities: order.slice(0, rows) };
  const { errors } = await api.ask(text, variables);
  expect(errors).toBeUndefined();
  return api.statements.length;
}

describe('the number of SQL statements does not grow with the number of rows', () => {
  test.each(FLAGSHIP_QUERIES)('$file: the same at 1, 5 and 50', async ({ file, text }) => {
    expect(text).toMatch(/\$(first|municipalities)\b/);
    const at = (rows: number) => statements(text, rows, FIRST_TOWN[file]);
    const one = await at(1);
    expect(one > 0).toBe(!WITHOUT_SQL.has(file));
    expect([await at(5), await at(50)]).toEqual([one, one]);
  });

  test('a query that loads row by row would be noticed', async () => {
    const text = `query ($first: Int) {
      ${Array.from({ length: 50 }, (_, i) => `a${i}: plans(filter: { municipalityCodes: ["${towns[i]}"] }) { totalCount }`).join('\n')}
      municipalities(first: $first) { totalCount }
    }`;
    expect(await statements(text, 1)).toBeGreaterThan(50);
  });
});
