import type { OperationState } from '../graphql/operation-state.js';

/**
 * Answers. Where the database went while the answer was read, `look` finds where it is now,
 * and the answer is worked out once more, whole: nothing of the first is in it.
 */
export async function answerOnceMore<Answer>(
  state: Pick<OperationState, 'codes'>,
  answer: () => Promise<Answer>,
  look: () => Promise<void>,
): Promise<Answer> {
  const answered = await answer();
  if (!state.codes.includes('DATABASE_UNAVAILABLE')) return answered;
  await look();
  return answer();
}
