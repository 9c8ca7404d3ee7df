import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Api, openApi } from '../api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi({ rateLimit: 1e9 });
});
afterAll(() => api.close());

test('requests that come together let others in between', async () => {
  let isDone = false;
  const requests = Array.from({ length: 150 }, (_, i) =>
    api.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: `{ kpis(filter: { indicator: "ふるさと脳税${i}" }) { totalCount } }` },
    }),
  );
  const answers = Promise.all(requests).finally(() => {
    isDone = true;
  });
  const began = performance.now();
  let last = began;
  let longest = 0;
  while (!isDone) {
    await nextTurn();
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }
  expect((await answers).map(({ statusCode }) => statusCode)).toEqual(requests.map(() => 400));
  // In one turn it would be all of it.
  expect(longest).toBeLessThan((last - began) / 2);
});
