import type { Printed } from '../../blocks/block.js';
import { isMeasure, type Role, rolesOf } from './head-words.js';
import { joined, type Piece } from './piece.js';

/** One head of a table, which may run over lines: 指標の / 説明. */
export interface Head {
  roles: readonly Role[];
  printed: Printed;
  line: number;
}

/** The heads of one table that stand together in the stream. */
export interface Heads {
  heads: readonly Head[];
  /** Where its heads begin and where what stands under them begins, among the pieces. */
  start: number;
  end: number;
}

/** A head breaks over no more lines than this. */
const MOST_PIECES = 3;

/** Where a name of indicators and heads of figures stand together: the heads of a table. */
export function findHeads(pieces: readonly Piece[]): Heads[] {
  const found: Heads[] = [];
  for (let at = 0; at < pieces.length; ) {
    const run = runOf(pieces, at);
    if (isTable(run.heads)) found.push(run);
    at = Math.max(run.end, at + 1);
  }
  return found;
}

function runOf(pieces: readonly Piece[], start: number): Heads {
  const heads: Head[] = [];
  let end = start;
  for (let next = headAt(pieces, end); next; next = headAt(pieces, end)) {
    heads.push(next);
    end += next.length;
  }
  return { heads, start, end };
}

/** The longest head that begins here; what is a head by itself is no end of another. */
function headAt(pieces: readonly Piece[], at: number): (Head & { length: number }) | null {
  for (let length = MOST_PIECES; length > 0; length--) {
    const some = pieces.slice(at, at + length);
    if (some.slice(1).some(({ text }) => rolesOf(text).length > 0)) continue;
    const printed = joined(some);
    const roles = some.length === length ? rolesOf(printed.text) : [];
    if (roles.length > 0) return { roles, printed, line: some[0]?.line ?? 0, length };
  }
  return null;
}

const isTable = (heads: readonly Head[]) =>
  heads.some(({ roles }) => roles.includes('NAME')) &&
  heads.some(({ roles }) => roles.includes('YEAR') || roles.some(isMeasure));
