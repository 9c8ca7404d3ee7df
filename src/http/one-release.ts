import type { Serving } from '../graphql/answering.js';
import { RETRY_AFTER_SECONDS } from '../graphql/codes.js';
import type { OperationState } from '../graphql/operation-state.js';
import { CodedError } from '../lib/coded-error.js';

/** How often a request is answered anew where each time another release has taken the place of one. */
const MOST_TRIES = 3;

export interface OneReleaseOptions<Context extends Pick<Serving, 'release'>> {
  contextOf: (state: OperationState) => Context | Promise<Context>;
  /** Whether the database still holds the release of this id. */
  isStill: (id: string) => boolean | Promise<boolean>;
}

/**
 * Answers a request from one release: what was read while another took its place is answered anew. The
 * context is made before, so that what fails there is refused like all else that fails.
 */
export async function fromOneRelease<Context extends Pick<Serving, 'release'>, Answer>(
  { contextOf, isStill }: OneReleaseOptions<Context>,
  state: OperationState,
  answer: (context: Context) => Promise<Answer>,
): Promise<Answer> {
  for (let i = 0; i < MOST_TRIES; i++) {
    state.release = null;
    const answered = await answer(await contextOf(state));
    const read: string | null = state.release;
    // Nothing was read for it, or it says already that the database is away.
    if (read === null || state.codes.includes('DATABASE_UNAVAILABLE')) return answered;
    if (await isStill(read)) return answered;
  }
  const message = 'The data set was replaced while it was read. Ask again.';
  throw new CodedError('DATABASE_UNAVAILABLE', message, { retryAfter: RETRY_AFTER_SECONDS });
}
