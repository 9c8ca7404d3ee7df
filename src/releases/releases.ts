import type { Pointer, ReleaseRecord } from '../db/catalogue/record.js';

/** The releases of a data folder or a database, for who looks after them. Each change is one, or none. */
export interface Releases {
  /** The newest first. */
  list(): Promise<ReleaseRecord[]>;
  /** Null where nothing has been published yet. */
  pointer(): Promise<Pointer | null>;
  setPinned(id: string, pinned: boolean): Promise<void>;
  /** Makes it the current one, for the inputs that are current: the next ones make a new release. */
  use(id: string): Promise<void>;
  remove(id: string): Promise<void>;
}
