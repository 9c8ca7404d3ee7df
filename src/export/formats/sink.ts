import type { Column, Row } from '../column.js';

/** A file that rows are added to, some at a time. */
export interface Sink {
  /** Takes rows; a promise where they go out slower than they come. */
  add(rows: readonly Row[]): Promise<void> | undefined;
  /** Writes what is left: the file is whole then. */
  end(): Promise<void>;
}

/** Begins a file of a table at a path. */
export type OpenSink = (path: string, columns: readonly Column[]) => Sink;
