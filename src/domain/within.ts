import { type End, type Limits, limitsOf, type PrintedLimits } from './limits.js';

/**
 * Whether all that a figure may be lies within limits (85以上 within 80以上), or nothing of it; null
 * where it may be either.
 */
export function isWithin(figure: PrintedLimits, limits: Limits): boolean | null {
  const own = limitsOf(figure);
  if (!own) return null;
  if (endsBefore(own.high, limits.low) || endsBefore(limits.high, own.low)) return false;
  const isInside =
    isNoLess(own.low, limits.low) && (!limits.high || isNoMore(own.high, limits.high));
  return isInside ? true : null;
}

/** Whether an upper end lies before a lower one, so that nothing is in both. */
function endsBefore(high: End | null, low: End | null): boolean {
  if (!high || !low) return false;
  return high.at < low.at || (high.at === low.at && (high.strict || low.strict));
}

function isNoLess(low: End | null, least: End | null): boolean {
  if (!least) return true;
  if (!low) return false;
  return low.at > least.at || (low.at === least.at && (low.strict || !least.strict));
}

function isNoMore(high: End | null, most: End): boolean {
  if (!high) return false;
  return high.at < most.at || (high.at === most.at && (high.strict || !most.strict));
}
