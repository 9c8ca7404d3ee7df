import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Serving } from '../graphql/answering.js';
import { BEGINNINGS, idInAddress } from './id-in-address.js';
import type { StateOf } from './request-state.js';
import { sendOfRelease } from './send-of-release.js';
import { type ReleasesToTake, takeRelease } from './take-release.js';

export interface CorrectionRoutesOptions {
  stateOf: StateOf;
  releases: ReleasesToTake;
  /** The corrections of a release as files. */
  csv(serving: Serving): Promise<string>;
  /** @param path where the release has its addresses: "" or "/releases/ID" */
  atom(serving: Serving, path: string): Promise<string>;
}

/** What was corrected, as files: up to the current release, and at the address of any. The page on it is the explorer's. */
export function correctionRoutes(app: FastifyInstance, options: CorrectionRoutesOptions): void {
  const { stateOf, releases, csv, atom } = options;
  const sending =
    (type: string, textOf: (serving: Serving, path: string) => Promise<string>) =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      const taken = await takeRelease(releases, stateOf, request);
      const { release } = taken.it;
      try {
        const path = idInAddress(request) === null ? '' : `/releases/${release}`;
        const text = await textOf(taken.it, path);
        return sendOfRelease(request, reply, { type, text, release });
      } finally {
        taken.end();
      }
    };
  for (const path of BEGINNINGS) {
    app.get(`${path}/corrections.csv`, sending('text/csv; charset=utf-8', csv));
    app.get(`${path}/corrections.atom`, sending('application/atom+xml; charset=utf-8', atom));
  }
}
