import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isInputObjectType, isObjectType } from 'graphql';
import { schema as publicSchema } from '../../../src/graphql/schema.js';
import { type Api, COMPILING, openApi } from '../../api.js';
import { seeded } from '../../random.js';
import { randomQuery } from '../random-query.js';
import { hasValue } from '../random-values.js';
import { askThrice } from './ask-thrice.js';

/** How many: `npm run random-queries` asks 10,000. */
const QUERIES = Number(process.env.RANDOM_QUERIES ?? 300);

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test('random queries have values for every argument of the schema', () => {
  const without = Object.values(publicSchema().getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return [];
    const owners = isObjectType(type)
      ? Object.values(type.getFields()).map(({ name, args }) => ({
          owner: `${type.name}.${name}`,
          args,
        }))
      : [];
    if (isInputObjectType(type)) {
      owners.push({ owner: type.name, args: Object.values(type.getFields()) as never });
    }
    return owners.flatMap(({ owner, args }) =>
      args.filter((arg) => !hasValue(owner, arg)).map(({ name }) => `${owner}.${name}`),
    );
  });
  // Say in test/graphql/random-values.ts what they may be.
  expect(without).toEqual([]);
});

test(`${QUERIES} random queries have the same bytes, answered by Apollo and compiled`, async () => {
  const schema = publicSchema();
  const statuses = new Map<number, number>();
  let compiled = 0;
  for (let seed = 1; seed <= QUERIES; seed++) {
    const query = randomQuery(schema, seeded(seed));
    const { first, third, answered } = await askThrice(api, { query });
    expect([seed, query, third]).toEqual([seed, query, first]);
    statuses.set(first.status, (statuses.get(first.status) ?? 0) + 1);
    compiled += answered;
  }
  expect([...statuses.keys()].filter((status) => status !== 200 && status !== 400)).toEqual([]);
  // The others cost too much, or have a value that cannot be had.
  expect(compiled > QUERIES / 3).toBe(COMPILING);
  if (QUERIES > 1_000) console.info(`${compiled} compiled; answers by status:`, statuses);
}, 3_600_000);
