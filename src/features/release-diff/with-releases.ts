import type { Both } from '../../db/diff/change.js';
import type { OpenRelease } from '../../db/serving/release-reader.js';
import { unknownOf } from '../../domain/errors.js';
import { atOnce } from '../../lib/at-once.js';
import { nearestAmong } from '../../lib/nearest.js';
import { perOwner } from '../../lib/per-owner.js';
import type { Context } from '../context.js';

type Releases = Context['releases'];

/** Comparisons that have their releases open at the same time, of all requests: each opens two. */
const MOST_AT_ONCE = 2;
const inLine = perOwner((_: Releases) => atOnce(MOST_AT_ONCE));

/**
 * Does something with two releases that are opened for it, whichever is served.
 * @throws CodedError UNKNOWN_RELEASE
 */
export const withReleases = <T>(
  { releases }: Pick<Context, 'releases'>,
  [from, to]: readonly [from: string, to: string],
  make: (both: Both) => Promise<T>,
): Promise<T> =>
  inLine(releases)(() =>
    opened(releases, 'from', from, (before) =>
      opened(releases, 'to', to, (after) => make([before.db, after.db])),
    ),
  );

async function opened<T>(
  releases: Releases,
  argument: string,
  id: string,
  use: (release: OpenRelease) => Promise<T>,
): Promise<T> {
  const release = await releases.open(id);
  if (!release) throw await unknownRelease(releases, argument, id);
  return use(release).finally(() => release.close());
}

/**
 * Looks whether there is a release of this id.
 * @throws CodedError UNKNOWN_RELEASE
 */
export async function checkRelease(
  releases: Releases,
  id: string,
  argument: string,
): Promise<void> {
  const known = await releases.list();
  if (!known.some((one) => one.id === id)) throw await unknownRelease(releases, argument, id);
}

async function unknownRelease(releases: Releases, argument: string, came: string) {
  const ids = (await releases.list()).map(({ id }) => id);
  const nearest = nearestAmong(ids)(came, 3).flatMap((at) => ids[at] ?? []);
  const wanted = 'the id of a release that is kept here';
  return unknownOf('UNKNOWN_RELEASE', argument, { wanted, came, nearest });
}
