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

/** What became of a wish to take points. */
export interface Taken {
  bucket: Bucket;
  /** Seconds until the same points can be had; 0 where they were taken. */
  wait: number;
}

export const fullBucket = ({ burst }: Rate, at: number): Bucket => ({ points: burst, at });

/**
 * Takes points, if there are enough of them. Half a bucket is enough for any wish, and may then be in
 * debt: no request that may be answered at all is refused for ever.
 */
export function takeFrom(before: Bucket, points: number, now: number, rate: Rate): Taken {
  const gained = (Math.max(0, now - before.at) / 1000) * rate.perSecond;
  const bucket = { points: Math.min(rate.burst, before.points + gained), at: now };
  const lacking = Math.min(points, rate.burst / 2) - bucket.points;
  if (lacking > 0) return { bucket, wait: lacking / rate.perSecond };
  return { bucket: { ...bucket, points: bucket.points - points }, wait: 0 };
}
