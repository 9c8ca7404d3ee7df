/** Where a path leads: to a page of the current release, or to one that stays with a release. */
export interface Place {
  /** Its id; null where it is whichever is current. */
  release: string | null;
  /** The path of the page. */
  page: string;
}

/** A page as it is shown: by itself, or in a frame of another site, always of a release. */
export interface Shown extends Place {
  embedded: boolean;
}

export function readPlace(path: string): Shown {
  const [, release, embed, page] = /^\/releases\/([^/]+)(\/embed)?(\/.+)$/.exec(path) ?? [];
  return release && page
    ? { release, page, embedded: embed !== undefined }
    : { release: null, page: path, embedded: false };
}

/** Where a page stands by itself. */
export const writePlace = ({ release, page }: Place): string =>
  release === null ? page : `/releases/${release}${page}`;

/** Where a page of a release stands for frames of other sites. */
export const embedPath = (release: string, page: string): string =>
  `/releases/${release}/embed${page}`;

/** Where the API answers from a release. */
export const apiOf = (release: string | null): string => writePlace({ release, page: '/graphql' });
