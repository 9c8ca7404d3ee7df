import type { OperationState } from '../graphql/operation-state.js';

/**
 * Answers. Where a connection or the release was lost while the answer was read, `look` finds where it is now,
 * and the answer is worked out once more, whole: nothing of the first is in it.
 */
export async function answerOnceMore<Answer>(
  state: Pick<OperationState, 'lost'>,
  answer: () => Promise<Answer>,
  look: () => Promise<void>,
): Promise<Answer> {
  const answered = await answer();
  if (!state.lost) return answered;
  await look();
  return answer();
}
