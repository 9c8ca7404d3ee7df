import { ReleaseEntity } from '../db/entities/release.entity.js';
import { perRequest } from '../lib/per-request.js';
import type { Context } from './context.js';

/** The release that the answer comes from, read once for each request. */
export const loadRelease = perRequest(({ db }: Context) =>
  db.getRepository(ReleaseEntity).findOneOrFail({ where: {} }),
);
