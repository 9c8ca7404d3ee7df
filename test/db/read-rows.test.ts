import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readRows } from '../../src/db/memory/read-rows.js';
import { type Api, openApi } from '../api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test('a statement that is asked for while its rows are read gives each the rows of their own', async () => {
  const behind = (position: number) =>
    readRows(api.db, {
      sql: 'SELECT "position" FROM "municipality" WHERE "position" >= ? ORDER BY "position"',
      values: [position],
    });
  const from = (position: number) =>
    Array.from({ length: 1741 - position }, (_, i) => [position + i]);
  const both = await Promise.all([behind(0), behind(1000)]);
  expect(both).toEqual([from(0), from(1000)]);
  expect(await behind(1740)).toEqual([[1740]]);
});
