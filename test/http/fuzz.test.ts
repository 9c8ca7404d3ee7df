import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Api, FLAGSHIP_QUERIES, openApi } from '../api.js';
import { type Random, seeded } from '../random.js';
import { post } from './refused.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const ODD = [
  null,
  true,
  -1,
  0,
  1e308,
  2 ** 53,
  '',
  'a',
  '\u0000',
  '\ud800',
  '𠮟',
  '%',
  '__proto__',
  [],
  {},
  [[]],
];

/** A request that somebody might have meant, with something wrong in it. */
function spoiled(random: Random): Buffer {
  const { text } = random.pick(FLAGSHIP_QUERIES);
  const names = ['first', 'municipalities', 'query', 'types', 'after', 'constructor', 'n'];
  const variables = Object.fromEntries(
    random.list(3, () => [random.pick(names), random.pick(ODD)] as const),
  );
  const body: Record<string, unknown> = { query: text, variables };
  if (random.integer(0, 3) === 0) {
    body[random.pick(['query', 'variables', 'extensions', 'operationName', 'x'])] =
      random.pick(ODD);
  }
  const bytes = Buffer.from(JSON.stringify(body));
  const at = random.integer(0, bytes.length - 1);
  return random.pick([
    () => bytes,
    () => bytes.subarray(0, at),
    () =>
      Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from([random.integer(0, 255)]),
        bytes.subarray(at + 1),
      ]),
    () => Buffer.concat([bytes.subarray(0, at), bytes.subarray(random.integer(0, at))]),
    () =>
      Buffer.from(
        JSON.stringify({
          ...body,
          query: `${text.slice(0, at)}${random.pick('{}()[]":$@!|&#,…\\'.split(''))}${text.slice(at)}`,
        }),
      ),
  ])();
}

test('no body, however malformed, is our fault, and each gets an answer in JSON', async () => {
  const statuses = new Map<number, number>();
  for (let seed = 1; seed <= 300; seed++) {
    const { statusCode, body } = await api.app.inject(post(spoiled(seeded(seed))));
    expect([seed, statusCode < 500]).toEqual([seed, true]);
    const { data, errors } = JSON.parse(body);
    expect([seed, data === undefined && errors === undefined]).toEqual([seed, false]);
    statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
  }
  expect(statuses.get(400)).toBeGreaterThan(150);
});
