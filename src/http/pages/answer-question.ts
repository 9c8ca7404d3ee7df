import type { PageAnswer, PageQuestion } from '../../lib/page-contract/render-page.js';
import { type Ask, RefusedAsk } from '../addresses/asker.js';

/** Refused for now: who asks again later may be answered. */
const passes = (status: number) => status >= 500 || status === 429;

/** Answers what a page asks; what could not be answered now is left for the browser to ask. */
export async function answerQuestion(
  ask: Ask,
  { name, text, variables }: PageQuestion,
): Promise<PageAnswer> {
  try {
    return { data: await ask({ name, text }, variables) };
  } catch (error) {
    if (!(error instanceof RefusedAsk)) throw error;
    const { status, errors } = error.refused;
    return passes(status) ? null : { errors };
  }
}
