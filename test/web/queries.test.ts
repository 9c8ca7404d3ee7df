import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { schema } from '../../src/graphql/schema.js';
import { compact } from '../../web/lib/operation.js';
import { type Api, openApi } from '../api.js';
import { PAGE_QUERIES } from './page-queries.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe.each(PAGE_QUERIES)('$file', ({ text, variables }) => {
  test('fits the schema, also as it is sent', () => {
    expect(validate(schema(), parse(text))).toEqual([]);
    expect(parse(compact(text), { noLocation: true })).toEqual(parse(text, { noLocation: true }));
  });

  test('is answered within the public limits', async () => {
    const { errors, extensions } = await api.ask(compact(text), variables);
    expect(errors).toBeUndefined();
    expect(extensions?.cost).toBeLessThanOrEqual(10_000);
  });
});

test('the types of the queries are those of the schema (npm run web:types)', () => {
  const { status, stderr } = spawnSync(process.execPath, ['bin/web-types.mjs', '--check'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});
