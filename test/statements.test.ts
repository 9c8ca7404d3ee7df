import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, FLAGSHIP_QUERIES, openApi } from './api.js';

/** Where the first town must be another one, so that one row has figures to load, too. */
const FIRST_TOWN: Record<string, string> = { '03-undated-targets.graphql': '462187' };

/** Once their shelves are read, answered from memory alone: comparisons of towns that are named. */
const WITHOUT_SQL: ReadonlySet<string> = new Set([
  '01-compare-furusato-nozei.graphql',
  '02-compare-settlers.graphql',
  '19-promised-growth.graphql',
  '20-settlers-with-caveats.graphql',
  '21-per-head.graphql',
  '22-ranked-and-summarised.graphql',
  '24-highest-of-2023.graphql',
  '27-nearest-towns.graphql',
  '30-through-a-merger.graphql',
]);

/** Of these the first forgets each shelf at once, and the other none. */
let api: Api;
let keeping: Api;
let towns: string[];

beforeAll(async () => {
  // Some of the queries cost too much with fifty rows; here their statements are counted.
  const largestCost = Number.POSITIVE_INFINITY;
  api = await openApi({ largestCost, shelfBytes: 1 });
  keeping = await openApi({ largestCost });
  const rows = await api.db.query('SELECT id FROM municipality ORDER BY position LIMIT 50');
  const withMaterial = ['122360', '462187', '352039', '352136', '462012'];
  const others = rows.map(({ id }: { id: string }) => id);
  towns = [...withMaterial, ...others].slice(0, 50);
});
afterAll(() => Promise.all([api.close(), keeping.close()]));

/** The number of SQL statements that one query takes at a number of rows. */
async function statements(
  text: string,
  rows: number,
  firstTown?: string,
  of = api,
): Promise<number> {
  of.statements.length = 0;
  const order = firstTown ? [firstTown, ...towns.filter((code) => code !== firstTown)] : towns;
  const variables = { first: rows, municipalities: order.slice(0, rows) };
  const { errors } = await of.ask(text, variables);
  expect(errors).toBeUndefined();
  return of.statements.length;
}

/** Lists in two ranges: a page that ends behind the rows with a line asks once more, for those without. */
const SECOND_RANGES: Record<string, number> = { '26-facts-of-a-document.graphql': 1 };

describe('the number of SQL statements does not grow with the number of rows', () => {
  test.each(FLAGSHIP_QUERIES)('$file: the same at 1, 5 and 50', async ({ file, text }) => {
    expect(text).toMatch(/\$(first|municipalities)\b/);
    const at = (rows: number) => statements(text, rows, FIRST_TOWN[file]);
    const one = await at(1);
    expect(one).toBeGreaterThan(0);
    const five = await at(5);
    expect(five).toBeLessThanOrEqual(one + (SECOND_RANGES[file] ?? 0));
    expect(await at(50)).toBeLessThanOrEqual(five);
  });

  test.each(FLAGSHIP_QUERIES)('$file: none where shelves hold all', async ({ file, text }) => {
    await statements(text, 5, FIRST_TOWN[file], keeping);
    const again = await statements(text, 5, FIRST_TOWN[file], keeping);
    expect(again === 0).toBe(WITHOUT_SQL.has(file));
  });

  test('a query that loads row by row would be noticed', async () => {
    const text = `query ($first: Int) {
      ${Array.from({ length: 50 }, (_, i) => `a${i}: plans(filter: { municipalityCodes: ["${towns[i]}"] }) { totalCount }`).join('\n')}
      municipalities(first: $first) { totalCount }
    }`;
    expect(await statements(text, 1)).toBeGreaterThan(50);
  });
});
