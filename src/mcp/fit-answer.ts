import { CodedError } from '../lib/coded-error.js';
import { pruned } from './shape/pruned.js';
import { MOST_TOKENS, tokensOf } from './tokens.js';
import type { Answer } from './tool.js';

/**
 * An answer with as many of its items as fit into it.
 * @param make makes the answer with the first so many items; it says how many it leaves out
 * @throws CodedError where it does not fit without any
 */
export function fitAnswer(items: number, make: (kept: number) => Answer): Answer {
  const made = (kept: number) => pruned(make(kept)) as Answer;
  const fits = (answer: Answer) => tokensOf(JSON.stringify(answer)) <= MOST_TOKENS;
  const whole = made(items);
  if (fits(whole)) return whole;
  // Of `least` items it is taken to fit, of `most` it does not.
  let least = -1;
  let most = items;
  while (most - least > 1) {
    const kept = (least + most) >> 1;
    if (fits(made(kept))) least = kept;
    else most = kept;
  }
  if (least >= 0) return made(least);
  const message = `The answer would take more than ${MOST_TOKENS} tokens. Ask for fewer years (from, to), measures or towns.`;
  throw new CodedError('QUERY_TOO_COMPLEX', message);
}
