import type { PageAnswer } from '../../src/lib/page-contract/render-page.js';
import { type Answer, failureOf } from '../lib/ask.js';

/** An answer as a page has it from the API. */
export function readAnswer(answer: NonNullable<PageAnswer>, requestId: string): Answer<unknown> {
  if ('data' in answer) return { data: answer.data, failure: null };
  const [first = { message: '' }] = answer.errors;
  return { data: null, failure: failureOf(first, requestId) };
}
