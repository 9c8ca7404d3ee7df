import { CodedError } from '../../lib/coded-error.js';

/**
 * Lets a document have at most `maximum` of something, named in the plural.
 * @throws CodedError LIMIT_EXCEEDED
 */
export function atMost(maximum: number, what: string, came: number): void {
  if (came <= maximum) return;
  const message = `A document may have at most ${maximum} ${what}, not ${came}.`;
  throw new CodedError('LIMIT_EXCEEDED', message, { maximum });
}
