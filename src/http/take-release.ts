import type { FastifyRequest } from 'fastify';
import { unknownRelease } from '../domain/errors.js';
import type { Serving } from '../graphql/answering.js';
import { nearest } from '../lib/nearest.js';
import type { Shared } from '../lib/shared.js';
import { idInAddress } from './id-in-address.js';
import type { StateOf } from './request-state.js';

/** Points for a release that has to be opened: it takes as much as the dearest query. */
const POINTS_OF_OPENING = 5_000;
/** Points for one that is looked for in vain. */
const POINTS_OF_LOOK = 20;
/** The newest, among which it is looked for what was meant. */
const MOST_COMPARED = 1_000;
const MOST_NAMED = 3;

/** The releases of a server. */
export interface ReleasesToTake {
  current(): Shared<Serving>;
  take(id: string, pay: () => void): Shared<Serving> | Promise<Shared<Serving> | null>;
  list(): Promise<{ id: string }[]>;
}

/**
 * Takes the release that a request is answered from: that of its address, or the current one, which is there at
 * once.
 * @throws CodedError UNKNOWN_RELEASE, TOO_MANY_REQUESTS
 */
export function takeRelease(
  releases: ReleasesToTake,
  stateOf: StateOf,
  request: FastifyRequest,
): Shared<Serving> | Promise<Shared<Serving>> {
  const id = idInAddress(request);
  if (id === null) return releases.current().take();
  const { charge } = stateOf(request);
  const taken = releases.take(id, () => charge(POINTS_OF_OPENING));
  if (!(taken instanceof Promise)) return taken;
  return taken.then(async (one) => {
    if (one) return one;
    charge(POINTS_OF_LOOK);
    throw unknownRelease('release', id, alikeOrNewest(id, await releases.list()));
  });
}

function alikeOrNewest(id: string, known: readonly { id: string }[]): string[] {
  const ids = known.slice(0, MOST_COMPARED).map((one) => one.id);
  const alike = nearest(id, ids, MOST_NAMED);
  return alike.length > 0 ? alike : ids.slice(0, MOST_NAMED);
}
