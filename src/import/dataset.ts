import type { MissingReason } from '../domain/vocabulary.js';
import type { Words } from '../tables/file-problems.js';
import type { Table } from '../tables/table.js';
import type { DropReason } from './drop-reasons.js';
import type { KnownPlaces } from './places/known-places.js';
import type { Problem } from './problem.js';

/** A family of files that one publisher gives out in editions, and how they are read. */
export interface Dataset {
  /** "ssdse-a": the name of its folder here and in `data/facts`. */
  id: string;
  /**
   * By content: which edition it is, or what it looks like instead. `wanted` is the edition that was asked for: some
   * files print none.
   */
  recognise(tables: readonly Table[], wanted: string | null): Edition | Mismatch;
  /** Each figure that is wanted, in any order, and each row that is left out. */
  read(tables: readonly Table[], edition: Edition, context: ReadContext): Iterable<Read>;
}

export interface Edition {
  /** "2024"; editions are ordered by it. */
  edition: string;
}

/** The files are no edition of the dataset. */
export interface Mismatch {
  mismatch: Words;
  /** They are, but do not say of which edition. */
  undated?: boolean;
}

/** What reading needs besides the tables. */
export interface ReadContext {
  places: KnownPlaces;
  /** Notes what is wrong; the rest is read all the same, so that all is told at once. */
  problem(problem: Problem): void;
  /** Notes a column of which nothing is known; it is left out and listed. */
  unknown(column: UnknownColumn): void;
}

/** Where a cell or a row stands in the publisher's file; rows and columns are counted from 1. */
export interface ReadPlace {
  file: string;
  sheet: string | null;
  row: number;
}

/** A figure as it is printed. */
export interface ReadFigure extends ReadPlace {
  /** Id of a series of `columns.yaml`. */
  series: string;
  /** Six digits. */
  municipality: string;
  /** Null where none is printed. */
  year: number | null;
  /** A decimal number; null where it is missing. */
  value: string | null;
  missing: MissingReason | null;
  /** The cell as printed. */
  raw: string;
  /** What has to be known of this figure alone. */
  note?: string;
  column: number;
  /** The head of the column as printed. */
  head: string;
}

/** A row that is none of a municipality. */
export interface ReadDropped extends ReadPlace {
  dropped: DropReason;
  /** What it is of, as printed. */
  text: string;
}

/** The group that a municipality is put into. */
export interface ReadGroup extends ReadPlace {
  municipality: string;
  year: number;
  /** As all tables call it: 都市II-1. */
  group: string;
  /** As printed. */
  raw: string;
  column: number;
  head: string;
}

export type Read = ReadFigure | ReadGroup | ReadDropped;

export const isDropped = (read: Read): read is ReadDropped => 'dropped' in read;
export const isGroup = (read: Read): read is ReadGroup => 'group' in read;

export interface UnknownColumn extends ReadPlace {
  column: number;
  head: string;
}
