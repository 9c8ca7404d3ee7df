import type { SearchType } from '../queries/vocabulary.js';

/** As much of a hit as its link needs. */
export interface Hit {
  type: SearchType;
  node: {
    id: string;
    municipality: { code: string } | null;
  };
}

export interface Place {
  path: string;
  /** What to go to on the page. */
  hash: string;
}

/** Where a hit is shown: on a page of its own, or on that of its town. */
export function linkOf({ type, node }: Hit): Place {
  const { id, municipality } = node;
  const town = `/town/${municipality?.code ?? ''}`;
  if (type === 'MUNICIPALITY') return { path: town, hash: '' };
  if (type === 'INDICATOR') return { path: `/indicator/${id}`, hash: '' };
  if (type === 'SOURCE_DOCUMENT') return { path: `/sources/${id}`, hash: '' };
  return { path: town, hash: `#${id}` };
}
