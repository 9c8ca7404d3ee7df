/** How fast a bucket fills, and how much it holds. */
export interface Rate {
  /** Points a second. */
  perSecond: number;
  /** Points that a full bucket holds. */
  burst: number;
}

/** The points that one client has left, as counted at a moment. */
export interface Bucket {
  points: number;
  /** Milliseconds of a clock that only goes forward. */
  at: number;
}

export const fullBucket = ({ burst }: Rate, at: number): Bucket => ({ points: burst, at });

/**
 * Takes points from a bucket, if there are enough of them. Gives the seconds until the same points can
 * be had; 0 where they were taken. Half a bucket is enough for any wish, and may then be in debt: no
 * request that may be answered at all is refused for ever.
 */
export function takeFrom(bucket: Bucket, points: number, now: number, rate: Rate): number {
  const gained = (Math.max(0, now - bucket.at) / 1000) * rate.perSecond;
  bucket.points = Math.min(rate.burst, bucket.points + gained);
  bucket.at = now;
  const lacking = Math.min(points, rate.burst / 2) - bucket.points;
  if (lacking > 0) return lacking / rate.perSecond;
  bucket.points -= points;
  return 0;
}
