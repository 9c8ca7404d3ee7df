import type { NodeType } from '../../domain/node-id.js';
import { inTurn } from '../../lib/turn.js';
import type { Both, Change, ChangeKind } from './change.js';
import { compareBlock, mayHold, typesOf } from './compare-block.js';

/** Which changes are wanted; null for all. */
export interface WantedChanges {
  kinds: readonly ChangeKind[] | null;
  types: readonly NodeType[] | null;
  codes: readonly string[] | null;
}

export const ALL_CHANGES: WantedChanges = { kinds: null, types: null, codes: null };

/** How far two releases have been compared: a change, or the end of a piece. */
export interface DiffPlace {
  block: string;
  /** The town where a block of many towns is compared in pieces; else "". */
  town: string;
  /** The last change that was told; null where the piece is done. */
  last: Pick<Change, 'id' | 'type'> | null;
}

/** A piece that was compared: the changes in it that are wanted, each with its place. */
export interface ComparedPiece {
  changes: { change: Change; place: DiffPlace }[];
  /** Records that were read of both releases. */
  rows: number;
  end: DiffPlace;
}

/**
 * Compares two releases, block by block in the order of their names, piece by piece, each when it is asked
 * for: blocks with the same content in both are passed over, and no more is held than a piece.
 */
export async function* compareReleases(
  both: Both,
  wanted: WantedChanges = ALL_CHANGES,
  behind: DiffPlace | null = null,
): AsyncGenerator<ComparedPiece> {
  const codes = wanted.codes && new Set(wanted.codes);
  for (const block of await differingBlocks(both)) {
    if (behind && block < behind.block) continue;
    if (!mayHold(block, codes) || !typesOf(block).some((type) => isWanted(wanted.types, type))) {
      continue;
    }
    const here = behind?.block === block ? behind : null;
    if (here?.town === '' && here.last === null) continue;
    for await (const piece of compareBlock(both, block, { from: here?.town ?? '', codes })) {
      const changes = await inTurn(() =>
        piece.changes
          .filter((change) => isWantedChange(wanted, codes, change))
          .map((change) => {
            const { id, type, municipalityCode } = change;
            const town = piece.through === '' ? '' : (municipalityCode ?? '');
            return { change, place: { block, town, last: { id, type } } };
          })
          .filter(({ place }) => !here || isBehind(place, here)),
      );
      yield { changes, rows: piece.rows, end: { block, town: piece.through, last: null } };
    }
  }
}

/** The names of the blocks that are not the same in both, in order. */
export async function differingBlocks([before, after]: Both): Promise<string[]> {
  const read = async (db: Both[number]): Promise<Map<string, string>> => {
    const rows: { name: string; hash: string }[] = await db.query(
      'SELECT "name", "hash" FROM "content_block"',
    );
    return new Map(rows.map(({ name, hash }) => [name, hash]));
  };
  const [old, now] = [await read(before), await read(after)];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].filter((name) => old.get(name) !== now.get(name)).sort();
}

const isWanted = <T>(list: readonly T[] | null, one: T) => list === null || list.includes(one);

const isWantedChange = (
  { kinds, types }: WantedChanges,
  codes: ReadonlySet<string> | null,
  { kind, type, municipalityCode }: Change,
) =>
  isWanted(kinds, kind) &&
  isWanted(types, type) &&
  (codes === null || (municipalityCode !== null && codes.has(municipalityCode)));

/** Whether a place of the same block comes behind the one that was reached. */
function isBehind(place: DiffPlace, { town, last }: DiffPlace): boolean {
  if (place.town !== town) return place.town > town;
  if (!last || !place.last) return false;
  const { id, type } = place.last;
  return id === last.id ? type > last.type : id > last.id;
}
