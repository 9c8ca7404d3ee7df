import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from '../../api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const get = (url: string) => api.app.inject({ method: 'GET', url });

/** Arguments that are wrong, with what is told of them. */
const WRONG: [string, string, string, RegExp][] = [
  ['', 'BAD_USER_INPUT', 'indicator', /^indicator must be text, not null/],
  ['indicator=', 'BAD_USER_INPUT', 'indicator', /^indicator must be text, not ""/],
  ['indicator=births&indicator=deaths', 'BAD_USER_INPUT', 'indicator', /one value.*births.*deaths/],
  ['indicator=births&indicater=x', 'BAD_USER_INPUT', 'indicater', /Did you mean indicator\?/],
  ['indicator=births&years=20l5', 'BAD_USER_INPUT', 'years', /a year or a range \(2015-2023.*20l5/],
  ['indicator=births&years=2023-2015', 'BAD_USER_INPUT', 'years', /`from` is not after/],
  ['indicator=births&measures=TARGETS', 'BAD_USER_INPUT', 'measures', /BASELINE.*TARGETS/],
  ['indicator=births&shape=tall', 'BAD_USER_INPUT', 'shape', /one of long, wide, not "tall"/],
  ['indicator=births&per=HEAD', 'BAD_USER_INPUT', 'per', /one of CAPITA/],
  [
    'indicator=births&among.hasPlanMaterial=yes',
    'BAD_USER_INPUT',
    'among.hasPlanMaterial',
    /true or false/,
  ],
  [
    'indicator=births&among.peersOf.first=x',
    'BAD_USER_INPUT',
    'among.peersOf.first',
    /a whole number/,
  ],
  ['indicator=births&among=none', 'BAD_USER_INPUT', 'among', /all, or its fields, not "none"/],
  ['indicator=births&__proto__=x', 'BAD_USER_INPUT', '__proto__', /takes no argument/],
  ['indicator=ふるさと脳税', 'UNKNOWN_INDICATOR', 'indicator', /ふるさと納税/],
  ['indicator=births&municipalities=香鳥市', 'UNKNOWN_MUNICIPALITY', 'municipalities', /香取市/],
  [
    'indicator=births&municipalities=122360,府中市',
    'AMBIGUOUS_MUNICIPALITY',
    'municipalities',
    /府中市/,
  ],
];

describe('what is wrong in an address', () => {
  test.each(WRONG)('%s is told: %s', async (query, code, argument, message) => {
    const { statusCode, headers, body } = await get(`/compare.csv?${encodeURI(query)}`);
    const { errors } = JSON.parse(body);
    expect([statusCode, headers['cache-control']]).toEqual([400, 'no-store']);
    expect(errors).toHaveLength(1);
    expect(errors[0].extensions).toMatchObject({ code, argument });
    expect(errors[0].message).toMatch(message);
    expect(body.length).toBeLessThan(4096);
  });

  test('all of it at once', async () => {
    const { errors } = (await get('/compare.json?years=x&shape=y&towns=z')).json();
    expect(
      errors.map(({ extensions }: never) => (extensions as { argument: string }).argument),
    ).toEqual(['towns', 'indicator', 'years', 'shape']);
  });

  test('costs a client as it does where GraphQL is asked', async () => {
    const limited = await openApi({ rateLimit: 40 });
    const ask = () => limited.app.inject({ url: '/compare.csv?indicator=births' });
    let answer = await ask();
    for (let i = 0; i < 20 && answer.statusCode === 200; i++) answer = await ask();
    await limited.close();
    expect(answer.statusCode).toBe(429);
    expect(answer.json().errors[0].extensions.code).toBe('TOO_MANY_REQUESTS');
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });

  test('is too much where it is too much for GraphQL', async () => {
    const narrow = await openApi({ largestCost: 10 });
    const { statusCode, body } = await narrow.app.inject({ url: '/compare.csv?indicator=births' });
    await narrow.close();
    const [{ message, extensions }] = JSON.parse(body).errors;
    expect(message).toMatch(
      /at most 10 are.*fewer towns, years or measures.*\/indicators\/ID\.csv/,
    );
    expect([statusCode, extensions.code, extensions.maximum]).toEqual([
      400,
      'QUERY_TOO_COMPLEX',
      10,
    ]);
  });

  test('is a release that is not here', async () => {
    const { statusCode, body, headers } = await get('/releases/016c/compare.csv?indicator=births');
    expect([statusCode, headers['cache-control']]).toEqual([404, 'no-store']);
    expect(JSON.parse(body).errors[0].extensions).toMatchObject({
      code: 'UNKNOWN_RELEASE',
      nearest: [api.release],
    });
  });

  test('is a method that it does not take', async () => {
    const { statusCode, headers } = await api.app.inject({ method: 'POST', url: '/compare.csv' });
    expect([statusCode, headers.allow]).toEqual([405, 'GET']);
  });
});
