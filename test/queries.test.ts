import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { schema } from '../src/graphql/schema.js';
import { type Api, FLAGSHIP_QUERIES, openApi } from './api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe.each(FLAGSHIP_QUERIES)('$file', ({ text }) => {
  test('fits the schema', () => {
    expect(validate(schema(), parse(text))).toEqual([]);
  });

  test('answers as it did before', async () => {
    const { errors, data } = await api.ask(text);
    expect(errors).toBeUndefined();
    const shown = JSON.stringify(data, null, 1).replaceAll(api.release, 'RELEASE');
    expect(JSON.parse(shown)).toMatchSnapshot();
  });
});
