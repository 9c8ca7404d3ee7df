import { expect, test } from '@jest/globals';
import { answerOnceMore } from '../../src/http/answer-once-more.js';

/** An answer whose tries lose the database or do not, and all that is done for it. */
async function answered(...tries: boolean[]) {
  const state = { lost: false };
  const done: string[] = [];
  const answer = async () => {
    const lost = tries.shift() ?? false;
    state.lost ||= lost;
    done.push('answer');
    return lost ? 'failed' : 'whole';
  };
  const look = async () => void done.push('look');
  return { answer: await answerOnceMore(state, answer, look), done };
}

test('an answer in which the database went is worked out once more, where it is by then', async () => {
  expect(await answered(true)).toEqual({ answer: 'whole', done: ['answer', 'look', 'answer'] });
});

test('no more than once', async () => {
  expect(await answered(true, true)).toEqual({
    answer: 'failed',
    done: ['answer', 'look', 'answer'],
  });
});

test('an answer that lost nothing is given as it is', async () => {
  expect(await answered(false)).toEqual({ answer: 'whole', done: ['answer'] });
});
