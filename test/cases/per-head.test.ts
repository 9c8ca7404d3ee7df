import { afterAll, beforeAll, expect } from '@jest/globals';
import { type Api, openApi } from '../api.js';
import { testCases } from './printed-cases.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

testCases('per-head', {
  'compare(indicator: 総人口, per: CAPITA)': async ({ input }) => {
    const query = 'query ($name: String!) { compare(indicator: $name, per: CAPITA) { unit } }';
    const { data, errors } = await api.ask(query, { name: input });
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'per' });
    expect(errors?.[0]?.message).toContain('it is the population');
  },
});
