import { expect, test } from '@jest/globals';
import { answerOnceMore } from '../../src/http/answer-once-more.js';

/** An answer whose tries end with these codes, and all that is done for it. */
async function answered(...tries: string[][]) {
  const state: { codes: readonly string[] } = { codes: [] };
  const done: string[] = [];
  const answer = async () => {
    state.codes = tries.shift() ?? [];
    done.push('answer');
    return state.codes.length === 0 ? 'whole' : 'failed';
  };
  const look = async () => void done.push('look');
  return { answer: await answerOnceMore(state, answer, look), done };
}

const AWAY = ['DATABASE_UNAVAILABLE'];

test('an answer in which the database went is worked out once more, where it is by then', async () => {
  expect(await answered(AWAY)).toEqual({ answer: 'whole', done: ['answer', 'look', 'answer'] });
});

test('no more than once', async () => {
  expect(await answered(AWAY, AWAY)).toEqual({
    answer: 'failed',
    done: ['answer', 'look', 'answer'],
  });
});

test('whatever else an answer is, it is given as it is', async () => {
  expect(await answered([])).toEqual({ answer: 'whole', done: ['answer'] });
  expect(await answered(['BAD_USER_INPUT'])).toEqual({ answer: 'failed', done: ['answer'] });
});
