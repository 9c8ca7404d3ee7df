import { LRUCache } from 'lru-cache';
import { clientOf } from '../../lib/ip-address.js';
import { type Bucket, fullBucket, takeFrom } from './bucket.js';

/** The most clients that are remembered; those that came least lately are forgotten first. */
const MOST_CLIENTS = 10_000;
const BURST_SECONDS = 10;

/**
 * Takes points of cost from a client, known by its address. Gives the seconds that it must wait; 0
 * where the points were taken.
 */
export type Take = (address: string, points: number) => number;

/** A bucket for each client: `perSecond` points a second, ten times that at once. */
export function rateLimiter(perSecond: number, now: () => number = () => performance.now()): Take {
  const rate = { perSecond, burst: perSecond * BURST_SECONDS };
  const buckets = new LRUCache<string, Bucket>({ max: MOST_CLIENTS });
  return (address, points) => {
    const client = clientOf(address);
    const at = now();
    let bucket = buckets.get(client);
    if (!bucket) {
      bucket = fullBucket(rate, at);
      buckets.set(client, bucket);
    }
    return takeFrom(bucket, points, at, rate);
  };
}
