import type { DataSource } from 'typeorm';
import type { ReleaseInMemory } from '../db/memory/release-in-memory.js';
import type { ReleaseReader } from '../db/serving/release-reader.js';

/** Where a request is answered, and whether the answer stays right. */
export interface Lasting {
  /** Whether it came to the address of one release, whose answers stay right for ever. */
  readonly permanent: boolean;
  /** Whether the answer stays right as long as its release is served: then it may be kept. */
  lasting: boolean;
}

/** A file of a release that was made to be taken away. */
export interface FileToTake {
  /** Its address below that of the release. */
  path: string;
  format: string;
  bytes: number;
  sha256: string;
  rows: number | null;
}

/** The lines of the text that a document was read from, or why they are not here. */
export type FoundText = { lines: readonly string[] } | { missing: 'NOT_HELD' | 'OTHER_TEXT' };

/** What a resolver may use. One object for each request: loaders live as long as it does. */
export interface Context {
  db: DataSource;
  /** The release that `db` holds, as far as it is kept in memory. */
  memory: ReleaseInMemory;
  /** Other releases than the one that is answered from. */
  releases: Pick<ReleaseReader, 'list' | 'open'>;
  /** The files that were made of a release; none where they were not. */
  filesOf: (release: string) => readonly FileToTake[];
  /** Finds the text of a document, where the server holds it. */
  textOf: (document: { file: string | null; sha256: string | null }) => Promise<FoundText>;
  /** Where the service is reached from outside, without a slash at the end: known when it listens. */
  publicUrl: () => string;
  state: Lasting;
}
