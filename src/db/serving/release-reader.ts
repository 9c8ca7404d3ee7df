import type { DataSource } from 'typeorm';
import type { ReleaseRecord } from '../catalogue/record.js';

/** A release whose database is open for reading. */
export interface OpenRelease {
  id: string;
  db: DataSource;
  record: ReleaseRecord;
  /** Called once, when nobody reads it any more, or by who cannot use it. */
  close(): Promise<void>;
}

/** Where a server finds releases: a folder, a file or PostgreSQL. */
export interface ReleaseReader {
  /**
   * The current release; asked for several times a second. The same object as before while nothing has
   * changed; another one, opened, where another release is current or the same one is read from elsewhere.
   * Where that cannot be opened it is left alone for a while, and the same error is thrown again.
   */
  current(): Promise<OpenRelease>;
  /** Opens a release, each time anew; null where there is none of this id. */
  open(id: string): Promise<OpenRelease | null>;
  /** The releases that `open` finds, the newest first. */
  list(): Promise<ReleaseRecord[]>;
  /** Gives back what the reader itself holds; what it has opened is closed by who got it. */
  stop(): Promise<void>;
}
