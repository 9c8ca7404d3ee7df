import { readChoice } from '../choices/choose.js';
import type { Params } from '../lib/address.js';
import { canBeFound, readWords } from '../lib/search-words.js';
import type { ReleaseListQuery } from '../queries/release-list.js';
import type { ChangeKind, RecordType, ReleaseDiffFilter } from '../queries/vocabulary.js';
import { changeKinds, recordTypes } from './words.js';

export type Release = ReleaseListQuery['releases'][number];

/** What the address of the page holds. */
export interface View {
  /** Ids of releases, as they are asked for. */
  from: string | null;
  to: string | null;
  kind: ChangeKind | null;
  type: RecordType | null;
  /** Code or name of a town. */
  town: string;
}

export function readView(params: Params): View {
  const town = readWords(params.town);
  return {
    from: params.from || null,
    to: params.to || null,
    kind: readChoice(params.kind, Object.keys(changeKinds) as ChangeKind[]),
    type: readChoice(params.type, Object.keys(recordTypes) as RecordType[]),
    town: canBeFound(town) ? town : '',
  };
}

/** Which two are chosen: those of the address, else the current one with the one made before it, or with any other. */
export function comparedOf(
  { from, to }: View,
  releases: readonly Release[],
): { from: string; to: string } | null {
  const later = to ?? releases.find(({ isCurrent }) => isCurrent)?.release;
  const at = releases.findIndex(({ release }) => release === later);
  const before = releases[at + 1] ?? releases.find(({ release }) => release !== later);
  const earlier = from ?? before?.release;
  return later && earlier ? { from: earlier, to: later } : null;
}

export const filterOf = ({ kind, type, town }: View): ReleaseDiffFilter => ({
  kinds: kind ? [kind] : undefined,
  types: type ? [type] : undefined,
  municipalityCodes: town ? [town] : undefined,
});
