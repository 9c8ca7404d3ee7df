import type { Bucket, Rate } from '../../lib/bucket.js';

/** What a client may still ask for, as counted when it was last charged. */
export interface Standing {
  /** Points of a full bucket. */
  limit: number;
  /** Points that are left; 0 where it is in debt. */
  remaining: number;
  /** Seconds until all points are there again, if nothing is asked for. */
  resetAfter: number;
}

export const standingOf = ({ points }: Bucket, { burst, perSecond }: Rate): Standing => ({
  limit: burst,
  remaining: Math.max(0, Math.floor(points)),
  resetAfter: Math.ceil((burst - points) / perSecond),
});

/** The fields of draft-ietf-httpapi-ratelimit-headers-11, without the quota unit: it knows no points. */
export const POLICY_FIELD = 'ratelimit-policy';
export const STANDING_FIELD = 'ratelimit';

export const policyText = ({ burst, perSecond }: Rate) =>
  `"points";q=${burst};w=${burst / perSecond}`;

/** A client that is told to come again earlier (Retry-After) is told no later time here. */
export const standingText = ({ remaining, resetAfter }: Standing, retryAfter = resetAfter) =>
  `"points";r=${remaining};t=${Math.min(resetAfter, retryAfter)}`;
