import type { OperationState } from '../../graphql/operation-state.js';

/** What is said of a file before its first byte. */
export interface FileHead {
  contentType: string;
  /** Shown by the browser, or saved under a name. */
  disposition: string;
}

/** A file that is made of a release, whole. */
export interface MadeFile extends FileHead {
  body: Buffer;
  /** The same compressed; null for what is compressed in itself, which is sent in ranges instead. */
  gzipped: Buffer | null;
  /** Names the content, without quotation marks. */
  etag: string;
  release: string;
  /** What the client is charged for it, kept or not. */
  points: number;
  /** What is noted of its operation for metrics and log. */
  noted: Pick<OperationState, 'operation' | 'cost'>;
}
