import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AuditResult, serverAudits } from 'graphql-http';
import { type Api, openApi } from '../api.js';

let api: Api;
let results: AuditResult[];

beforeAll(async () => {
  api = await openApi();
  const origin = await api.app.listen({ port: 0, host: '127.0.0.1' });
  const audits = serverAudits({ url: `${origin}/graphql`, fetchFn: fetch });
  results = await Promise.all(audits.map((audit) => audit.fn()));
});
afterAll(() => api.close());

const named = (status: AuditResult['status']) =>
  results.filter((result) => result.status === status).map(({ name }) => name);

describe('GraphQL over HTTP, as graphql-http audits it', () => {
  test('is kept in 58 of 61 points, GET among them, and broken in none', () => {
    expect(results).toHaveLength(61);
    expect(named('ok')).toHaveLength(58);
    expect(named('notice')).toEqual([]);
    expect(named('error')).toEqual([]);
  });

  test('what is wrong with a document or a variable is 400, for all types of answer', () => {
    expect(named('warn').sort()).toEqual([
      'SHOULD use 200 status code on document parsing failure when accepting application/json',
      'SHOULD use 200 status code on document validation failure when accepting application/json',
      'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
    ]);
  });
});
