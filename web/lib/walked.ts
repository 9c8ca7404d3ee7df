import { useLocation } from 'preact-iso';
import { readList, writeAddress } from './address.js';

/** So many pages back are known: an address that grew on and on would be refused. */
const MOST = 20;

/** Where a list stands that is walked by links alone, and where its next and last page stand. */
export interface Walked {
  /** The cursor that the address names; null at the beginning. */
  after: string | null;
  /** Where the page behind a cursor stands. */
  next(cursor: string): string;
  /** Where the page before stands; null at the beginning. */
  back: string | null;
}

/** Reads how far a list was walked: its parameter of the address holds a cursor for each page that was left. */
export function useWalked(name: string): Walked {
  const { path, query } = useLocation();
  const cursors = readList(query[name]);
  const at = (those: string[]) => writeAddress(path, { ...query, [name]: those.join(',') });
  return {
    after: cursors.at(-1) ?? null,
    next: (cursor) => at([...cursors, cursor].slice(-MOST)),
    back: cursors.length > 0 ? at(cursors.slice(0, -1)) : null,
  };
}
