import { LRUCache } from 'lru-cache';
import { type Bucket, fullBucket, type Rate, takeFrom } from '../../lib/bucket.js';
import { clientOf } from '../../lib/ip-address.js';

/** The most clients that are remembered; those that came least lately are forgotten first. */
const MOST_CLIENTS = 10_000;
const BURST_SECONDS = 10;

export interface Limiter {
  rate: Rate;
  /** What a client, known by its address, has left. */
  bucketOf(address: string): Bucket;
  /** Takes points of cost. Gives the seconds that must be waited for them; 0 where they were taken. */
  take(bucket: Bucket, points: number): number;
}

/** A bucket for each client: `perSecond` points a second, ten times that at once. */
export function rateLimiter(
  perSecond: number,
  now: () => number = () => performance.now(),
): Limiter {
  const rate = { perSecond, burst: perSecond * BURST_SECONDS };
  const buckets = new LRUCache<string, Bucket>({ max: MOST_CLIENTS });
  return {
    rate,
    bucketOf(address) {
      const client = clientOf(address);
      const known = buckets.get(client);
      if (known) return known;
      const bucket = fullBucket(rate, now());
      buckets.set(client, bucket);
      return bucket;
    },
    take: (bucket, points) => takeFrom(bucket, points, now(), rate),
  };
}
