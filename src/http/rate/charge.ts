import type { Bucket } from '../../lib/bucket.js';
import { CodedError } from '../../lib/coded-error.js';
import type { Limiter } from './limiter.js';

/**
 * Charges points of cost to the client of a bucket.
 * @throws CodedError TOO_MANY_REQUESTS with the seconds to wait
 */
export function charge({ take }: Pick<Limiter, 'take'>, bucket: Bucket, points: number): void {
  const wait = take(bucket, points);
  if (wait === 0) return;
  const retryAfter = Math.ceil(wait);
  const message = `Too much was asked for in a short time. Try again in ${retryAfter} s, or ask for less at once.`;
  throw new CodedError('TOO_MANY_REQUESTS', message, { retryAfter });
}
