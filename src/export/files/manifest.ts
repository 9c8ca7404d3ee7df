import { join } from 'node:path';
import { z } from 'zod';
import { RELEASE_ID } from '../../db/catalogue/record.js';
import { jsonOf } from '../../lib/file-content.js';

/** A file of a release. */
export interface MadeFile {
  /** Its address below that of the release: observations.parquet. */
  path: string;
  /** What it is of, where it is a table. */
  table: string | null;
  format: string;
  bytes: number;
  sha256: string;
  /** How many rows a table has. */
  rows: number | null;
}

/** The files that were made of a release, as `files.json` beside them says. */
export interface Manifest {
  release: string;
  files: readonly MadeFile[];
}

const shape: z.ZodType<Manifest> = z.object({
  release: z.string().regex(RELEASE_ID),
  files: z.array(
    z.object({
      path: z.string(),
      table: z.string().nullable(),
      format: z.string(),
      bytes: z.int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      rows: z.int().min(0).nullable(),
    }),
  ),
});

export const MANIFEST = 'files.json';
/** The hashes of all files but itself, as sha256sum reads them. */
export const SUMS = 'SHA256SUMS';

/** Where the files of a release stand in a data folder. */
export const filesDir = (dataDir: string, release: string) => join(dataDir, 'files', release);

/** Which files of a release were made; null where none were. */
export const readManifest = (dir: string): Manifest | null => jsonOf(join(dir, MANIFEST), shape);
