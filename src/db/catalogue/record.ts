import { z } from 'zod';

/** What the catalogue says of a release. */
export interface ReleaseRecord {
  /** A hash of the content: the same content has the same id on any machine. */
  id: string;
  /** When it was made: UTC, as ISO 8601 writes it. */
  made: string;
  /** A hash of what it was made of: the seeds, the facts and the code that reads them. */
  inputs: string;
  /** Rows of each table. */
  counts: Record<string, number>;
  /** Whether it stays until it is unpinned, however many are made after it. */
  pinned: boolean;
  /** Of its file; null for a schema of PostgreSQL. */
  sha256: string | null;
}

/** Which release is current. */
export interface Pointer {
  release: string;
  /**
   * The inputs that it was chosen for. Those of its record, unless somebody went back to an older release:
   * that one then stays current until the inputs are others than those that he went back from.
   */
  inputs: string;
  /** The release that was current before it; null where there was none. */
  before: string | null;
}

export const RELEASE_ID = /^[0-9a-f]{16}$/;

export const pointerShape: z.ZodType<Pointer> = z.object({
  release: z.string().regex(RELEASE_ID),
  inputs: z.string(),
  before: z.string().regex(RELEASE_ID).nullable(),
});

export const recordShape: z.ZodType<ReleaseRecord> = z.object({
  id: z.string().regex(RELEASE_ID),
  made: z.iso.datetime(),
  inputs: z.string(),
  counts: z.record(z.string(), z.number().int().min(0)),
  pinned: z.boolean(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
});

/** The newest first; of two of the same time the order is that of the ids. */
export const newestFirst = (records: readonly ReleaseRecord[]): ReleaseRecord[] =>
  records.toSorted((a, b) =>
    a.made === b.made ? (a.id < b.id ? -1 : 1) : a.made < b.made ? 1 : -1,
  );
