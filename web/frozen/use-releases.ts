import { type Asked, useAsk } from '../lib/use-ask.js';
import { Releases, type ReleasesQuery } from '../queries/releases.js';

/** The releases of the server; not asked for before they are wanted. */
export const useReleases = (wanted = true): Asked<ReleasesQuery> =>
  useAsk(Releases, wanted ? {} : null, 'CURRENT');
