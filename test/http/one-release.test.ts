import { expect, test } from '@jest/globals';
import { newOperation, type OperationState } from '../../src/graphql/operation-state.js';
import { fromOneRelease } from '../../src/http/one-release.js';

/** Answers from a release that may be replaced while it is read, and what is asked of that. */
function answering(still: boolean[]) {
  const asked: string[] = [];
  let made = 0;
  const options = {
    contextOf: () => ({ release: `release ${++made}` }),
    isStill: async (id: string) => {
      asked.push(id);
      return still.shift() ?? true;
    },
  };
  const answer = (work: (state: OperationState, release: string) => void) => {
    const state: OperationState = {
      id: 'one',
      log: { error: () => undefined },
      charge: () => undefined,
      ...newOperation(),
    };
    return fromOneRelease(options, state, async ({ release }) => {
      work(state, release);
      return release;
    });
  };
  return { answer, asked };
}

const read = (state: OperationState, release: string) => {
  state.release = release;
};

test('an answer is of one release: what another took the place of is answered anew', async () => {
  const { answer, asked } = answering([false, true]);
  expect(await answer(read)).toBe('release 2');
  expect(asked).toEqual(['release 1', 'release 2']);
});

test('the release is not asked for where nothing was read', async () => {
  const { answer, asked } = answering([]);
  expect(await answer(() => undefined)).toBe('release 1');
  expect(asked).toEqual([]);
});

test('nor where the answer says already that the database is away', async () => {
  const { answer, asked } = answering([]);
  await answer((state, release) => {
    read(state, release);
    state.codes = ['DATABASE_UNAVAILABLE'];
  });
  expect(asked).toEqual([]);
});

test('a data set that is replaced again and again is an error that says when to ask again', async () => {
  const { answer } = answering([false, false, false, false]);
  await expect(answer(read)).rejects.toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
    message: expect.stringContaining('Ask again'),
  });
});
