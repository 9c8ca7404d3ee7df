import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from '../api.js';
import { post, refused, refusedQuery } from './refused.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const times = (count: number, text: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');

/** The checks that graphql-cop makes, with what it sends; what it would report is refused or on purpose. */
describe('what scanners of GraphQL look for', () => {
  test.each([
    ['alias overloading', `{ ${times(101, (i) => `alias${i}: __typename`)} }`, 'LIMIT_EXCEEDED'],
    ['field duplication', `{ ${times(500, () => '__typename')} }`, 'LIMIT_EXCEEDED'],
    ['directive overloading', `{ __typename ${times(10, () => '@aa')} }`, 'LIMIT_EXCEEDED'],
    [
      'introspection in circles',
      `{ __schema { ${'types { fields { type { '.repeat(4)} name ${'} } } '.repeat(4)} } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'fragments in circles',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s is refused', async (_, query, code) => {
    expect(await refusedQuery(api, query)).toMatchObject({ status: 400, code });
  });

  test('batches are refused', async () => {
    const batch = new Array(10).fill({ query: '{ __typename }' });
    expect(await refused(api, post(batch))).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  test('GET is open, since it only reads: no cookie is set, and none is looked at', async () => {
    const query = '/graphql?query={__typename}';
    const plain = await api.app.inject(query);
    const { statusCode, headers, body } = await api.app.inject({
      url: query,
      headers: { cookie: 'session=1', authorization: 'Bearer 1', origin: 'https://evil.example' },
    });
    expect([statusCode, body]).toEqual([200, plain.body]);
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  });

  test('what else a page of others can send by itself is refused: forms, plain text', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data']) {
      const form = post('query={__typename}', { 'content-type': type });
      expect(await refused(api, form)).toMatchObject({ status: 415 });
    }
  });

  test('a mutation by GET is refused', async () => {
    const request = {
      method: 'GET',
      url: '/graphql?query=mutation{__typename}',
    } as const;
    expect(await refused(api, request)).toMatchObject({ status: 405 });
  });

  test('there is no tracing, and no stack in an error', async () => {
    const { body } = await api.app.inject(
      post({ query: '{ __typename }' }, { 'x-apollo-tracing': '1' }),
    );
    expect(JSON.parse(body)).toEqual({ data: { __typename: 'Query' }, extensions: { cost: 0 } });
    const unhandled = await api.app.inject(post({ query: 'qwerty { abc }' }));
    expect(unhandled.statusCode).toBe(400);
    expect(unhandled.body).not.toMatch(/stack|exception|\bat\b .*:\d/i);
  });

  test('the schema is open, and names are suggested, since both are public in any case', async () => {
    const { data } = await api.ask('{ __schema { queryType { name } } }');
    expect(data.__schema.queryType.name).toBe('Query');
    expect((await refusedQuery(api, '{ datase { name } }')).message).toContain(
      'Did you mean "dataset"',
    );
  });

  test('there is no page of others at /graphql', async () => {
    const headers = { accept: 'text/html' };
    expect(await refused(api, { method: 'GET', url: '/graphql', headers })).toMatchObject({
      status: 406,
    });
  });
});
