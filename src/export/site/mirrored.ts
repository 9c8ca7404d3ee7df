import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { RELEASE_ID } from '../../db/catalogue/record.js';
import { jsonOf } from '../../lib/file-content.js';
import { isFolder } from '../../lib/paths.js';

/** A release that stands in the mirror. */
export interface Mirrored {
  release: string;
  /** When it was made: UTC, as ISO 8601 writes it. */
  made: string;
  municipalities: number;
  indicators: number;
  figures: number;
}

const shape: z.ZodType<Mirrored> = z.object({
  release: z.string().regex(RELEASE_ID),
  made: z.iso.datetime(),
  municipalities: z.int().min(0),
  indicators: z.int().min(0),
  figures: z.int().min(0),
});

/** What a release in the mirror says of itself; it is written last, so that a release that has it is whole. */
export const SELF = 'release.json';

/** The folder of a mirror that has one for each release. */
export const RELEASES = 'releases';

/** The releases in a mirror, the newest first. */
export function mirroredIn(site: string): Mirrored[] {
  const releases = join(site, RELEASES);
  if (!isFolder(releases)) return [];
  return readdirSync(releases)
    .filter((name) => RELEASE_ID.test(name))
    .flatMap((name) => jsonOf(join(releases, name, SELF), shape) ?? [])
    .sort((a, b) => `${b.made}${b.release}`.localeCompare(`${a.made}${a.release}`, 'en'));
}
