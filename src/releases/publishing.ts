import type { ReleaseRecord } from '../db/catalogue/record.js';

/** What was written. */
export interface Made {
  /** Of its content. */
  id: string;
  /** Rows of each table. */
  counts: Record<string, number>;
}

/** How a release is published. */
export interface Publishing {
  /** Releases that stay, beside those that are pinned. */
  kept: number;
  /** Milliseconds that another publisher is waited for. */
  patience?: number;
  /** Is told now and then how far it is. */
  tell?: (text: string) => void;
}

/** The release that is current now, and whether it was made just now: what is unchanged is not made again. */
export interface Published {
  record: ReleaseRecord;
  isNew: boolean;
}
