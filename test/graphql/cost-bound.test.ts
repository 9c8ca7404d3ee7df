import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { schema as publicSchema } from '../../src/graphql/schema.js';
import { type Api, FLAGSHIP_QUERIES, openApi } from '../api.js';
import { seeded } from '../random.js';
import { randomQuery } from './random-query.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** The objects in an answer. */
function objectsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum, item) => sum + objectsIn(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Object.values(value).reduce((sum, item) => sum + objectsIn(item), 0);
}

/** What is shown of a comparison is made already and costs a quarter: no object costs less. */
const LEAST = 1 / 4;

describe('no answer holds more objects than its cost says', () => {
  test.each(FLAGSHIP_QUERIES)(
    '$file, and it costs less than a fifth of what it may',
    async ({ text }) => {
      const { data, extensions } = await api.ask(text);
      expect(extensions?.cost).toBeGreaterThanOrEqual((objectsIn(data) - 1) * LEAST);
      expect(extensions?.cost).toBeLessThan(2_000);
    },
  );

  test('a plan that is on nearly all themes', async () => {
    const { data, extensions } = await api.ask(
      '{ plan(id: "mine/plan/second-comprehensive-plan") { themes { id } } }',
    );
    expect(data.plan.themes.length).toBeGreaterThan(20);
    expect(extensions?.cost).toBeGreaterThan(data.plan.themes.length);
  });

  test('and neither do those of queries that nobody thought of', async () => {
    const schema = publicSchema();
    let [large, refused] = [0, 0];
    for (let seed = 1; seed <= 400 && (seed <= 60 || large < 6 || refused < 6); seed++) {
      const text = randomQuery(schema, seeded(seed));
      const { status, data, errors, extensions } = await api.ask(text);
      if (errors) {
        const code = errors[0]?.extensions?.code;
        expect([seed, status]).toEqual([seed, 400]);
        // Values that fit the schema may still not be had: per head of a share.
        expect([seed, code]).not.toEqual([seed, 'GRAPHQL_VALIDATION_FAILED']);
        if (code === 'QUERY_TOO_COMPLEX') refused++;
        continue;
      }
      const objects = objectsIn(data) - 1;
      expect([seed, objects * LEAST <= (extensions?.cost ?? 0)]).toEqual([seed, true]);
      if (objects > 100) large++;
    }
    expect(refused).toBeGreaterThan(5);
    expect(large).toBeGreaterThan(5);
  });
});
