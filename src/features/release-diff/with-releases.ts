import type { Both } from '../../db/diff/change.js';
import type { OpenRelease } from '../../db/serving/release-reader.js';
import { unknownRelease } from '../../domain/errors.js';
import { atOnce } from '../../lib/at-once.js';
import { nearest } from '../../lib/nearest.js';
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
  if (!release) throw unknownRelease(argument, id, alike(id, await releases.list()));
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
  if (!known.some((one) => one.id === id))
    throw unknownRelease(argument, id, alike(id, await releases.list()));
}

const alike = (id: string, known: readonly { id: string }[]) =>
  nearest(
    id,
    known.map((one) => one.id),
    3,
  );
