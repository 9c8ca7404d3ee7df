import type { Random } from '../../test/random.js';
import type { Dataset } from '../datasets/prepare.js';

/** Which schema a server has: ours, that of the peers over SQLite, or PostGraphile's own. */
export type Dialect = 'ours' | 'peers' | 'postgraphile';

export type Variables = Record<string, string | number | string[]>;

/** A part of a dataset that a question is about. */
export type Scope = Pick<Dataset, 'held' | 'all' | 'indicator'>;

/** One question in every dialect, its answers in one shape. */
export interface Question {
  id: string;
  title: string;
  /** Requests a second of the evenly spaced load. */
  rate: number;
  /** The text in each schema; NAME stands for the name of the operation. */
  text: Record<Dialect, string>;
  /** Those of the i-th request: no two requests in a row are alike. */
  variables(scope: Scope, random: Random, i: number): Variables;
  /** What an answer says, alike for all servers that say the same. */
  facts: Record<Dialect, (data: never) => unknown>;
}

/** So many different ones of the items. */
export function sample<T>({ integer }: Random, items: readonly T[], count: number): T[] {
  const chosen = new Set<T>();
  const wanted = Math.min(count, items.length);
  while (chosen.size < wanted) chosen.add(items[integer(0, items.length - 1)] as T);
  return [...chosen];
}
