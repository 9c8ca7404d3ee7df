import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { townAsked } from '../../src/features/municipalities/ask-towns.js';
import { memoryReader } from '../../src/features/prepare-memory.js';
import { type Api, openApi } from '../api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test('the first release is found by names before all were looked at, and the next one as well', async () => {
  const read = memoryReader();
  const first = await read(api.db);
  const asked = () => ['かとり', 'Katori-shi'].map((name) => townAsked(first, 'code', name)?.id);
  expect(asked()).toEqual(['122360', '122360']);
  const next = await read(api.db);
  expect(townAsked(next, 'code', 'かとり')?.id).toBe('122360');
  expect(asked()).toEqual(['122360', '122360']);
});
