import { expect, test } from '@jest/globals';
import type { Answering } from '../../../src/graphql/answering.js';
import type { Answerers } from '../../../src/graphql/committed/ask-committed.js';
import { asker } from '../../../src/http/addresses/asker.js';

const QUERY = { name: 'Any', text: 'query Any { a }', variables: [] };

/** A GraphQL that charges ten points for each query, unless it was charged before, and then says what it is told. */
function charging(compiled: Answerers['compiled'], ...says: object[]) {
  const charged: number[] = [];
  const state = { points: null as number | null, cost: null as number | null, operation: 'Any' };
  const context = { state } as unknown as Answering;
  const executeOperation = async () => {
    if (state.points === null) {
      charged.push(10);
      state.points = 10;
    }
    state.cost = 7;
    const singleResult = says.shift() ?? { data: { a: 1 } };
    return { body: { kind: 'single', singleResult }, http: { status: 400 } };
  };
  const apollo = { executeOperation } as unknown as Answerers['apollo'];
  const begin = asker({ apollo, compiled });
  return { begin: () => begin(context), charged };
}

test('each query is charged, and the file costs them all', async () => {
  const { begin, charged } = charging(null);
  const { ask, told } = begin();
  await ask(QUERY, {});
  await ask(QUERY, {});
  expect(charged).toEqual([10, 10]);
  expect(told()).toEqual({ points: 20, noted: { operation: 'Any', cost: 14 } });
});

test('none is charged again where the release was lost and all is asked once more', async () => {
  const { begin, charged } = charging(null);
  const first = begin();
  await first.ask(QUERY, {});
  const second = begin();
  await second.ask(QUERY, {});
  await second.ask(QUERY, {});
  expect(charged).toEqual([10, 10]);
  expect(second.told().points).toBe(20);
});

test('what is refused ends it, with the errors as they were told', async () => {
  const errors = [{ message: 'no', extensions: { code: 'BAD_USER_INPUT' } }];
  const { begin } = charging(null, { errors });
  await expect(begin().ask(QUERY, {})).rejects.toMatchObject({ refused: { status: 400, errors } });
});

test('what was compiled before is answered so, and by Apollo where that comes to no answer', async () => {
  const answers = [Buffer.from('{"data":{"a":"compiled"}}\n'), null];
  const compiled = { find: () => ({}), answer: async () => answers.shift() ?? null };
  const { begin, charged } = charging(compiled as unknown as Answerers['compiled']);
  const { ask } = begin();
  expect(await ask(QUERY, {})).toEqual({ a: 'compiled' });
  expect(await ask(QUERY, {})).toEqual({ a: 1 });
  expect(charged).toEqual([10]);
});
