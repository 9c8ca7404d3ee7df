import { createHash } from 'node:crypto';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { ServerOptions } from '../../../src/server.js';
import { type Api, COMPILING, openApi } from '../../api.js';
import { readMetrics } from './read-metrics.js';

const query = 'query Named($code: ID!) { municipality(code: $code) { name } }';
/** How many there are where operations are compiled, and none otherwise. */
const ofCompiled = (count: number) => (COMPILING ? count : 0);

const payload = { query, variables: { code: '122360' } };

let api: Api;
afterEach(() => api.close());

async function open(options: Partial<ServerOptions> = {}): Promise<void> {
  api = await openApi(options);
}
const ask = (body: object = payload) =>
  api.app.inject({ method: 'POST', url: '/graphql', payload: body });

describe('an answer without Apollo', () => {
  test('is counted like one of Apollo, and so is what is left to it', async () => {
    await open();
    const counted = async (body: object) => {
      const before = await readMetrics(api);
      await ask(body);
      const after = await readMetrics(api);
      const { ok, partial, error, timed, costs, cost } = after.operations;
      const { operations: was } = before;
      return {
        added: [ok - was.ok, partial - was.partial, error - was.error, timed - was.timed],
        costs: [costs - was.costs, cost - was.cost],
        answered: after.compiled.answered - before.compiled.answered,
      };
    };
    const first = await counted(payload);
    await ask();
    expect(await counted(payload)).toEqual({ ...first, answered: ofCompiled(1) });
    expect(first.added).toEqual([1, 0, 0, 1]);
    const { added, answered } = await counted({ query, variables: { code: null } });
    expect([added, answered]).toEqual([[0, 0, 1, 1], 0]);
  });

  test('leaves the line of Apollo in the log', async () => {
    const lines: Record<string, unknown>[] = [];
    await open({
      logLevel: 'info',
      logTo: { write: (line) => void lines.push(JSON.parse(line)) },
    });
    for (let i = 0; i < 3; i++) await ask();
    expect((await readMetrics(api)).compiled.answered).toBe(ofCompiled(1));
    const told = lines
      .filter(({ operation }) => operation)
      .map(({ reqId: _, time: __, ms: ___, ...told }) => told);
    expect(told).toHaveLength(3);
    expect(told[0]).toMatchObject({ operation: 'Named', cost: 1, status: 200 });
    expect(told[2]).toEqual(told[0]);
  });

  test.each([
    ['whole', payload],
    ['refused after it was paid', { query, variables: { code: '122360', more: [] } }],
  ])('costs a client what Apollo takes: %s', async (_, body) => {
    // So many points that some ten requests empty the bucket.
    const answeredBeforeRefusal = async (compiled: boolean) => {
      await open({ rateLimit: 60, trustProxy: ['127.0.0.1'] });
      const from = (address: string, sent: object) =>
        api.app.inject({
          method: 'POST',
          url: '/graphql',
          payload: sent,
          headers: { 'x-forwarded-for': address },
        });
      if (compiled) for (let i = 0; i < 2; i++) await from('192.0.2.1', payload);
      let answered = 0;
      // No time passes, in which points would come back.
      const clock = jest.spyOn(performance, 'now').mockReturnValue(performance.now());
      while ((await from('192.0.2.2', body)).statusCode !== 429) answered++;
      clock.mockRestore();
      return answered;
    };
    const compiled = await answeredBeforeRefusal(true);
    await api.close();
    expect(compiled).toBe(await answeredBeforeRefusal(false));
    expect(compiled).toBeGreaterThan(5);
  });

  test('that fails when it has been paid for is not paid for twice', async () => {
    const failing = 'query ($i: String!) { compare(indicator: $i) { unit } }';
    const untilRefused = async (warm: boolean) => {
      // So few that no time passes until they are gone.
      await open({ rateLimit: 50 });
      const good = { query: failing, variables: { i: 'ふるさと納税' } };
      const from = (remoteAddress: string, body: object) =>
        api.app.inject({ method: 'POST', url: '/graphql', payload: body, remoteAddress });
      if (warm) for (const i of [1, 2, 3]) await from(`192.0.2.${i}`, good);
      const bad = { query: failing, variables: { i: 'ない' } };
      let answered = 0;
      while ((await from('198.51.100.1', bad)).statusCode !== 429) answered++;
      return { answered, left: (await readMetrics(api)).compiled.left };
    };
    const compiled = await untilRefused(true);
    await api.close();
    const plain = await untilRefused(false);
    // Paid twice, half as many would be answered; a busy machine lets some points come back meanwhile.
    expect(Math.abs(compiled.answered - plain.answered)).toBeLessThan(plain.answered / 4);
    expect(compiled.left).toBeGreaterThanOrEqual(ofCompiled(compiled.answered));
    expect(plain.left).toBe(0);
  });

  test('is kept like any other', async () => {
    await open({ mostBytes: 1 << 26 });
    const other = (code: string) => ask({ query, variables: { code } });
    for (const code of ['122360', '462187']) await other(code);
    const first = await other('352039');
    expect((await readMetrics(api)).compiled.answered).toBe(ofCompiled(1));
    await new Promise((resolve) => setTimeout(resolve, 50));
    api.statements.length = 0;
    const kept = await other('352039');
    expect([kept.body, api.statements]).toEqual([first.body, []]);
    expect((await readMetrics(api)).compiled.answered).toBe(ofCompiled(1));
  });
});

test('persisted queries stay with Apollo', async () => {
  await open();
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  for (let i = 0; i < 3; i++) await ask();
  const whole = await ask({ ...payload, extensions });
  const { query: _, ...rest } = payload;
  const byHash = await ask({ ...rest, extensions });
  const wrong = await ask({
    ...payload,
    extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } },
  });
  expect([whole.body, byHash.body]).toEqual([(await ask()).body, whole.body]);
  expect(wrong.statusCode).toBe(400);
  expect((await readMetrics(api)).compiled).toEqual({
    compiled: ofCompiled(1),
    answered: ofCompiled(2),
    left: 0,
  });
});

test('a host that cannot be is refused, whatever is asked', async () => {
  await open();
  for (let i = 0; i < 3; i++) await ask();
  const headers = { host: 'a b' };
  const refused = await api.app.inject({ method: 'POST', url: '/graphql', payload, headers });
  expect(refused.statusCode).toBe(400);
});

test('a database that is away is told by Apollo', async () => {
  await open();
  // Towns are held in memory, plans are not.
  const plans = { query: '{ plans(first: 1) { totalCount } }' };
  for (let i = 0; i < 3; i++) await ask(plans);
  await api.db.destroy();
  const { errors } = (await ask(plans)).json();
  expect(errors).toHaveLength(1);
  expect(errors[0].extensions).toEqual({
    code: 'INTERNAL_SERVER_ERROR',
    requestId: expect.any(String),
  });
  expect((await readMetrics(api)).compiled.left).toBe(ofCompiled(1));
});
