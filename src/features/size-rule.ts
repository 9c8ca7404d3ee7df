import type { StoredList } from '../db/stored-lists.js';

/** How large the grid of a comparison may be. */
export interface Grid {
  /** The towns that are named, whatever they turn out to be. */
  asked: number;
  towns: number;
  rows: number;
  /** The rows that are of a KPI at most. */
  kpis: number;
  /** The rows that are of an official series at most. */
  statistics: number;
  /** The cells of one row. */
  places: number;
  /** The figures that there are of it at most. */
  figures: number;
  /** The figures that are divided by a population at most: none, where it is not asked per head. */
  perHead: number;
  /** The ways in which it is counted at most, each with summaries of its own. */
  definitions: number;
}

/** A place in an answer, and how many objects may stand there. */
export interface Place {
  count: number;
  /** Whether no record stands there twice, so that there are no more of them than in the release. */
  distinct: boolean;
  /** The points of each of them; without it 1. */
  price?: number;
  /** What it costs besides, whatever is selected of it. */
  work?: number;
  /** In a connection: the rows of a page. */
  page?: number;
  /** In a comparison. */
  grid?: Grid;
  /** In a type of the schema: how often it has been unwrapped. */
  unwrapped?: number;
}

/** How many objects a field may give, of parents of which there may be so many. */
export type SizeRule = (parents: Place, args: Readonly<Record<string, unknown>>) => Place;

/** A plain list of records: a release says how long it can be. */
export interface MeasuredList {
  list: StoredList;
  /** Whether a row may be of several parents. */
  shared?: boolean;
}

/**
 * What fields cost, by "Type.field": a plain list names its rows, any other field says how many objects
 * it may give.
 */
export type Costs = Readonly<Record<string, MeasuredList | SizeRule>>;

/** How long a plain list is in a release. */
export interface ListSize {
  /** The items of one parent, where they are most. */
  most: number;
  /** The items of all parents together. */
  all: number;
  /** Whether an item may be of several parents. */
  shared: boolean;
}

/** An object that many parents may have in common: a plan, a town. */
export const shared: SizeRule = ({ count }) => ({ count, distinct: count === 1 });

/** What belongs to its parent alone. */
export const own: SizeRule = (parents) => ({ ...parents, price: 1, work: 0 });

/** A plain list: distinct parents have no more items than there are. */
export const plainList =
  ({ most, all, shared }: ListSize): SizeRule =>
  ({ count, distinct }) => ({
    count: distinct ? Math.min(count * most, all) : count * most,
    distinct: distinct && !shared,
  });
