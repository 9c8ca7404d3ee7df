import type { TownClaim } from '../claims.js';
import { namesPlace } from './names-place.js';

/** A town of the registry is the one that is printed, in the prefecture that is printed. */
export function checkTown(claim: TownClaim): string | null {
  const { code, name, prefecture, partners, region } = claim;
  if (!partners.some((partner) => namesPlace(partner, name))) {
    return `${code} is ${name} (${prefecture}), which ${partners.join('、')} does not name: look the code up again`;
  }
  if (region !== null && !region.includes(prefecture)) {
    return `${code} is ${name} in ${prefecture}, but ${region} is printed: another town has this name`;
  }
  return null;
}
