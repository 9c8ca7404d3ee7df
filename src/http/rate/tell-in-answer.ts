import type { Standing } from './standing.js';

/** How an answer ends that tells its cost: with the end of its extensions. */
export const END = Buffer.from('}}\n');

/**
 * The same end, with what the client has left, where that is less than half; null where it is more: then
 * what is kept can be sent as it is.
 */
export function endFor({ limit, remaining, resetAfter }: Standing): Buffer | null {
  if (remaining >= limit / 2) return null;
  const rateLimit = JSON.stringify({ limit, remaining, resetAfter });
  return Buffer.from(`,"rateLimit":${rateLimit}${END}`);
}

/** An answer that tells its cost, without its end. */
export const withoutEnd = (body: Buffer): Buffer => body.subarray(0, -END.length);

/** The same answer with another end. */
export const withEnd = (body: Buffer, end: Buffer): Buffer =>
  Buffer.concat([withoutEnd(body), end]);
