import { nearest } from '../../lib/nearest.js';
import type { Fact } from '../fact.js';
import type { Place, Problem } from '../problems.js';
import { noRows, type Rows } from './rows.js';

/** The first line of a page and its printed number. */
export type PageStart = readonly [line: number, page: number];

/** What is being put together: rows, the facts to verify, the faults found on the way. */
export interface Draft {
  readonly rows: Rows;
  readonly facts: Fact[];
  readonly problems: Problem[];
  /** Of each document that prints page numbers: where each page begins. */
  readonly pages: Map<string, readonly PageStart[]>;
  /** Takes an id that must be the only one of its kind. */
  claim(id: string, place: Place): void;
  /** Notes that a record with this id must exist when all are read; returns the id. */
  refer(what: string, id: string, place: Place): string;
  /** Notes that ids with this beginning may stand in a file that cannot be read. */
  unread(prefix: string): void;
  /** Where an id was taken first. */
  placeOf(id: string): Place | undefined;
  /** Whether there is a record with this id, or may be one in a file that cannot be read. */
  has(id: string): boolean;
  fault(place: Place, message: string): void;
  /** Reports every reference to what does not exist, with the nearest ids. */
  settle(): void;
}

export function newDraft(): Draft {
  const places = new Map<string, Place>();
  const references: { id: string; what: string; place: Place }[] = [];
  const unread: string[] = [];
  const problems: Problem[] = [];
  const fault = (place: Place, message: string) => void problems.push({ ...place, message });
  const has = (id: string) => places.has(id) || unread.some((prefix) => id.startsWith(prefix));
  return {
    rows: noRows(),
    facts: [],
    problems,
    pages: new Map(),
    fault,
    has,
    placeOf: (id) => places.get(id),
    unread: (prefix) => void unread.push(prefix),
    claim(id, place) {
      const first = places.get(id);
      if (first) fault(place, `id: ${id} is taken already, at ${first.file}:${first.line}`);
      else places.set(id, place);
    },
    refer(what, id, place) {
      references.push({ id, what, place });
      return id;
    },
    settle() {
      // One wrong id may stand in each row of a long file: it is looked for once.
      const hints = new Map<string, string>();
      for (const { id, what, place } of references) {
        if (has(id)) continue;
        const key = `${what} ${id}`;
        const hint = hints.get(key) ?? hintFor(id, what, places);
        hints.set(key, hint);
        fault(place, `${what}: ${id} does not exist${hint}`);
      }
    },
  };
}

function hintFor(id: string, what: string, places: ReadonlyMap<string, Place>): string {
  const known = [...places.keys()].filter((key) => key.split('/').includes(what));
  const near = nearest(id, known, 3);
  return near.length > 0 ? `; the nearest are ${near.join(', ')}` : '';
}
