import type { SearchType } from '../queries/types.js';

/** As much of a hit as its link needs. */
export interface Hit {
  type: SearchType;
  node: {
    id?: string;
    code?: string;
    municipality?: { code: string };
  };
}

export interface Place {
  path: string;
  /** What to go to on the page. */
  hash: string;
}

/** Where a hit is shown: on a page of its own, or on that of its town. */
export function linkOf({ type, node }: Hit): Place {
  const { id = '', code = '', municipality } = node;
  if (type === 'MUNICIPALITY') return { path: `/town/${code}`, hash: '' };
  if (type === 'INDICATOR') return { path: `/indicator/${id}`, hash: '' };
  if (type === 'SOURCE_DOCUMENT') return { path: `/sources/${id}`, hash: '' };
  return { path: `/town/${municipality?.code ?? ''}`, hash: `#${id}` };
}
