/** Where a path leads: to a page of the current release, or to one that stays with a release. */
export interface Place {
  /** Its id; null where it is whichever is current. */
  release: string | null;
  /** The path of the page. */
  page: string;
}

export function readPlace(path: string): Place {
  const [, release, page] = /^\/releases\/([^/]+)(\/.+)$/.exec(path) ?? [];
  return release && page ? { release, page } : { release: null, page: path };
}

export const writePlace = ({ release, page }: Place): string =>
  release === null ? page : `/releases/${release}${page}`;

/** Where the API answers from a release. */
export const apiOf = (release: string | null): string => writePlace({ release, page: '/graphql' });
