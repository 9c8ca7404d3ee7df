import { afterAll, beforeAll, expect } from '@jest/globals';
import { type Api, openApi } from '../api.js';
import { testCases } from './printed-cases.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const QUERY = `query ($codes: [ID!]) {
  compare(indicator: "furusato-nozei.amount", municipalities: $codes) {
    rows { municipality { code } }
    resolved { message }
  }
}`;

testCases('codes', {
  'compare(municipalities: [044237])': async ({ input }) => {
    const { data } = await api.ask(QUERY, { codes: [input] });
    expect(data.compare.rows[0].municipality.code).toBe('042161');
    expect(data.compare.resolved[0].message).toMatch(/富谷市（042161）/);
    // In a list, which has no place to say it.
    const { errors } = await api.ask(
      'query ($codes: [ID!]) { kpis(filter: { municipalityCodes: $codes }) { totalCount } }',
      { codes: [input] },
    );
    expect(errors?.[0]?.message).toMatch(/ask for .*富谷市 042161/);
  },
});
