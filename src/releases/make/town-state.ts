import type { TownRows } from '../source.js';
import { type Hashing, hashing } from './blocks.js';
import type { FigureCounts } from './figure-counts.js';
import type { Head } from './head.js';
import type { LateDocuments } from './late-documents.js';
import type { ListSizes } from './list-sizes.js';
import { numbered } from './numbers.js';
import { TOWN_TABLES, type TownTable } from './tables.js';
import type { Writer } from './writer.js';

/** What all towns are written with, and what is told of them. */
export interface TownParts {
  head: Head;
  writer: Writer;
  documents: LateDocuments;
  counts: FigureCounts;
  sizes: ListSizes;
  /** The numbers of the next rows. */
  next: Record<TownTable | 'figure' | 'evidence', number>;
}

export const TOWN_TABLE_KEYS = Object.keys(TOWN_TABLES) as TownTable[];

/** The first numbers of all. */
export const noneYet = (): TownParts['next'] => ({
  ...(Object.fromEntries(TOWN_TABLE_KEYS.map((table) => [table, 0])) as TownParts['next']),
  figure: 0,
  evidence: 0,
});

/** A town while it is written. */
export interface TownState {
  rows: TownRows;
  /** Of its rows by id, by table. */
  numbers: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The positions of its figures by id. */
  figures: Map<string, number>;
  block: Hashing;
  /** The number of a row that is the town's or none's. */
  find(table: string, id: string): number | undefined;
  /** Whether a row of the town that is no figure has this id. */
  isRecord(id: string): boolean;
}

export function beginTown(rows: TownRows, { head, documents, next }: TownParts): TownState {
  const numbers = new Map<string, ReadonlyMap<string, number>>();
  for (const table of TOWN_TABLE_KEYS) {
    const own = rows[table] as readonly { id?: string }[];
    if (!own[0] || 'id' in own[0]) numbers.set(table, numbered(table, own, next[table]));
    next[table] += own.length;
  }
  for (const [id, number] of numbers.get('sourceDocument') ?? []) documents.known(id, number);
  return {
    rows,
    numbers,
    figures: new Map(),
    block: hashing(`town/${rows.municipalityCode}`),
    find: (table, id) => numbers.get(table)?.get(id) ?? head.numbers.get(table)?.get(id),
    isRecord: (id) => TOWN_TABLE_KEYS.some((table) => numbers.get(table)?.has(id)),
  };
}
